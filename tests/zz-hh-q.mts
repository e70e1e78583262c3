import { connectDatabase } from "#db/client.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import { postMessage } from "#app/operations/thread/post-message.ts";
import { findActor } from "#db/accounts/find-actor.ts";
const c = connectDatabase({ url: process.env.DB!, maximumConnections: 2 });
const db=c.db;
const acc=async(e:string)=>{const {id}=await db.selectFrom("account").select("id").where("email","=",e).executeTakeFirstOrThrow();return (await findActor({db,accountId:id,day:"2026-11-23"}))!};
const author=await acc("author@demo.test"); const off=await acc("officer@demo.test").catch(()=>null);
for (const [k,i] of [["confirmed",45],["received",45],["returned_by_unit",41],["awaiting_unit",51],["applied",45]] as const) await enqueueNotices({db,kind:k as never,initiativeId:i,recipients:[author.accountId]});
console.log(await postMessage({db,actor:author,id:51,body:"Chào anh chị, hồ sơ của tôi gửi từ tuần trước. Đơn vị cần tôi bổ sung gì không?\n\nTôi có thể gửi thêm số liệu tháng 10.",now:new Date()}));
const rows=await db.selectFrom("roleGrant").innerJoin("account","account.id","accountId").select(["email","role","unitId"]).where("role","in",["unit_officer","council_secretary"]).execute(); console.log(rows);
const o=await db.selectFrom("initiative").select(["unitId"]).where("id","=",51).executeTakeFirstOrThrow();
const of=rows.find(r=>r.unitId===o.unitId); if(of){ console.log(await postMessage({db,actor:await acc(of.email),id:51,body:"Đơn vị đang xem, dự kiến thứ Năm trả lời.",now:new Date()}));}
const s=rows.find(r=>r.role==="council_secretary")!; const v=await acc("ct.nhi@demo.test"); console.log(await postMessage({db,actor:v,id:45,body:"Bao giờ hội đồng chấm?",now:new Date(Date.now()-4*864e5)}));
console.log(s.email);
await c.close();
