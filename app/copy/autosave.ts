/** Words about keeping what is typed: the state of saving, copies on this machine, two versions side by side. */
export const autosaveCopy = {
  resting: "Nội dung được tự lưu khi bạn gõ.",
  waiting: "Có thay đổi chưa lưu.",
  sending: "Đang lưu…",
  saved: (time: string) => `Đã lưu ${time}.`,
  unreached: "Mất mạng. Nội dung được giữ trên máy này và sẽ tự lưu khi có mạng lại.",
  signedOut: "Bạn đã đăng xuất. Nội dung được giữ trên máy này.",
  signIn: "Đăng nhập để lưu tiếp",
  stale: "Có bản mới hơn vừa được lưu ở nơi khác. Nội dung bạn gõ vẫn còn ở đây.",
  compare: "So sánh hai bản",
  refused: "Chưa lưu được, nội dung giữ trên máy này:",
  closed: "Hồ sơ không còn sửa được. Nội dung bạn gõ được giữ trên máy này.",
  signOutQuestion: "Trên máy này còn nội dung chưa lưu. Đăng xuất sẽ xóa nội dung đó. Bạn vẫn đăng xuất?",
} as const;

export const localCopyCopy = {
  title: "Có nội dung chưa lưu trên máy này",
  lead: (time: string) => `Bạn đã gõ lúc ${time} nhưng nội dung chưa lên được máy chủ. Hãy chọn giữ bản nào.`,
  caption: "Những mục khác nhau giữa hai bản",
  field: "Mục",
  local: "Trên máy này",
  stored: "Đang lưu trên hệ thống",
  restore: "Khôi phục",
  discard: "Bỏ bản trên máy này",
} as const;

export const conflictCopy = {
  title: "Hai bản đang khác nhau",
  lead: (time: string, name: string) =>
    `${name} đã lưu phần này lúc ${time}, sau khi bạn mở trang. Chưa có gì bị ghi đè. Với mỗi mục, hãy chọn bản cần giữ rồi lưu.`,
  stale: "Hồ sơ đã được lưu ở nơi khác sau khi bạn mở trang này. Chưa có gì bị mất: hãy so sánh hai bản bên dưới rồi chọn bản cần giữ.",
  versionMissing: "Hãy chọn bản cần giữ cho mục này.",
  unknownSaver: "Một tác giả",
  mine: "Bạn vừa gõ",
  stored: "Đang lưu",
  marked: "Chữ được tô nền là chữ chỉ có ở một bản.",
  choose: (field: string) => `${field}: giữ bản nào?`,
  keepMine: "Giữ bản tôi vừa gõ",
  keepStored: "Giữ bản đang lưu",
  save: "Lưu lựa chọn",
  same: "Nội dung hai bản giống nhau. Bạn có thể lưu lại.",
  empty: "(để trống)",
} as const;
