import { chromium } from '@playwright/test';
const [,, mode, width, ...paths] = process.argv;
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const c = await b.newContext({viewport:{width:Number(width),height:900},colorScheme: mode==='dark'?'dark':'light'});
for (const p of paths){
  const page = await c.newPage();
  await page.goto('http://127.0.0.1:8787'+p); await page.waitForTimeout(600);
  if(mode==='rtl') await page.evaluate(()=>{document.documentElement.dir='rtl'});
  if(mode==='print') await page.emulateMedia({media:'print'});
  const h = await page.evaluate(()=>document.documentElement.scrollHeight);
  const o = await page.evaluate(()=>document.documentElement.scrollWidth-document.documentElement.clientWidth);
  await page.screenshot({path:`/tmp/looks/${mode}-${width}-${p.replaceAll('/','_')}.png`,fullPage:true,clip:{x:0,y:0,width:Number(width),height:Math.min(h,2400)}});
  console.log(p,mode,h,o>1?`OVERFLOW ${o}`:'');
  await page.close();
}
await b.close();
