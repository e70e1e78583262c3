// Operator's sentences that are needed before anything is installed.

/** @type {(found: string) => string} */
export const wrongNode = (found) => "Cần Node.js 20.19 trở lên, máy này đang dùng " + found + ": hãy cài bản mới từ https://nodejs.org rồi chạy lại.";

export const installing = "Cài thư viện";

export const alreadyInstalled = "đã có sẵn";

export const noNpm = "Không tìm thấy lệnh npm: hãy cài lại Node.js từ https://nodejs.org (npm đi kèm) rồi chạy lại.";

export const noRegistry = "Không tải được thư viện từ kho npm: hãy kiểm tra mạng, proxy (HTTPS_PROXY) hoặc địa chỉ kho (npm config get registry) rồi chạy lại.";

export const diskFull = "Ổ đĩa đã đầy khi cài thư viện: hãy giải phóng ít nhất 1 GB rồi chạy lại.";

/** @type {(folder: string) => string} */
export const cannotWrite = (folder) => "Không ghi được vào " + folder + ": hãy chạy bằng đúng người dùng sở hữu thư mục dự án.";

/** @type {(detail: string) => string} */
export const installFailed = (detail) => "Cài thư viện không thành công (" + detail + "): hãy xoá thư mục node_modules rồi chạy lại.";

/** @type {(milliseconds: number) => string} */
export const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1).replace(".", ",") + " giây";
