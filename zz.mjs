import { chromium } from '@playwright/test';
const base='http://127.0.0.1:8971';
const frag='#v=1&check=work-permit&filed=2026-02-02&job-place=flanders&job-move=ordinary&application-kind=~&worker-months-in-five-years=~&worker-turkish=~&worker-family-in-belgium=~&worker-eu-long-term-resident=~&worker-months-in-eighteen=~&contract-in-force=~&diploma-level=~&job-level=~&pay-monthly=~&pay-yearly=~&contract-employer=~&job-group=~&worker-birth-date=~';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
for (const [w,scheme,tag] of [[360,'light','en'],[1280,'dark','en']]) {
 const c=await b.newContext({viewport:{width:w,height:800},colorScheme:scheme}); const p=await c.newPage();
 p.on('console',m=>console.log(m.type(),m.text())); p.on('pageerror',e=>console.log('ERR',e.message));
 const reqs=[]; p.on('request',r=>reqs.push(r.url().replace(base,'')));
 await p.goto(base+`/${tag}/work-permit/employer/`+frag); await p.waitForLoadState('networkidle');
 console.log(reqs.join('\n'));
 console.log(await p.locator('h1').textContent(), await p.title());
 await p.locator('#job-occupation-text').fill(''); await p.locator('#job-occupation-text').pressSequentially('verpleg');
 await p.screenshot({path:`/tmp/pkshots/a-${w}.png`,fullPage:true});
 await p.keyboard.press('ArrowDown'); await p.screenshot({path:`/tmp/pkshots/b-${w}.png`,fullPage:true});
 await p.keyboard.press('Enter'); await p.screenshot({path:`/tmp/pkshots/c-${w}.png`,fullPage:true});
 await p.locator('#job-occupation-text').fill('chauffeur'); await p.keyboard.press('Escape'); await p.keyboard.press('Enter'); await p.waitForTimeout(200);
 console.log('focus', await p.evaluate(()=>document.activeElement?.id));
 await p.screenshot({path:`/tmp/pkshots/d-${w}.png`,fullPage:true});
 await p.locator('input[value=lorry-driver]').check(); await p.locator('button[value=next]').click(); await p.waitForTimeout(200);
 console.log(await p.locator('h1').textContent(), await p.title());
 await p.screenshot({path:`/tmp/pkshots/e-${w}.png`,fullPage:true});
 await c.close();
}
await b.close();
