import { chromium } from '@playwright/test';
import {readFileSync} from 'node:fs';
const [,, out, w, ...files] = process.argv;
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const page = await b.newPage({viewport:{width:1800,height:900}});
await page.setContent(`<body style="margin:0;background:#888;display:flex;flex-wrap:wrap;gap:8px;align-items:start">`+files.map(f=>`<img style="width:${w}px;max-height:1300px;object-fit:cover;object-position:top" src="data:image/png;base64,${readFileSync(f).toString('base64')}">`).join('')+'</body>');
await page.screenshot({path:out,fullPage:true}); await b.close();
