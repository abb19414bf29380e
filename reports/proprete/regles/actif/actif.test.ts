import { describe, expect, it } from 'vitest'
import { SCRIPT } from '../../../rapport-html/script.ts'
import { masques } from '../../essais/fictifs-essai.ts'
import { executable } from './executable.ts'
import { formuleActive } from './formule-active.ts'
import { lienDePage } from './lien-de-page.ts'
import { programmeDePage } from './programme-de-page.ts'
import { ressourceExterne } from './ressource-externe.ts'

describe('un programme de page', () => {
  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<svg:script href="a.js"/>', '<script>'],
    ['<p onclick="f()">', 'attribut onclick'],
    ['<svg/onload=alert(1)>', 'attribut onload'],
    ['<a href="javascript:f()">', 'adresse qui exécute un programme'],
    ['<iframe src="a.html">', '<iframe>'],
    ['<object data="a.swf">', '<object>'],
  ])('%s est trouvé', (page, masque) => {
    expect(masques(programmeDePage, page)).toEqual([masque])
  })

  it.each([
    '<script type="application/json">{"a":1}</script>',
    '<p>alert(1)</p>',
    '<p title="moi et on verra">',
    `<script>${SCRIPT}</script>`,
  ])('%.40s passe', (page) => expect(masques(programmeDePage, page)).toEqual([]))

  it('le programme du rapport, suivi d’un autre, n’est plus celui du rapport', () => {
    expect(masques(programmeDePage, `<script>${SCRIPT};alert(1)</script>`)).toEqual(['<script>'])
  })
})

describe('un lien ou une ressource', () => {
  it.each([
    '<a href="https://ailleurs-inconnu.fr/a">',
    '<text:a xlink:href="https://ailleurs-inconnu.fr/a">',
    '<form action="//ailleurs-inconnu.fr/a">',
    '<Relationship Type="http://x/hyperlink" TargetMode="External" Target="https://ailleurs-inconnu.fr"/>',
  ])('%s est trouvé', (page) => {
    expect(masques(lienDePage, page)).toEqual(['lien vers ailleurs-inconnu.fr'])
  })

  it.each([
    '<a href="#suite">',
    '<a href="https://esante.gouv.fr/">',
    '<a href="https://example.org/">',
    '<a href="dossier/a.png">',
  ])('%s passe', (page) => expect(masques(lienDePage, page)).toEqual([]))

  it.each([
    '<link rel="stylesheet" href="https://ailleurs-inconnu.fr/a.css">',
    '<!DOCTYPE a SYSTEM "https://ailleurs-inconnu.fr/a.dtd">',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
    '<style>@import "https://ailleurs-inconnu.fr/a.css"</style>',
    '<meta http-equiv="refresh" content="0;url=https://ailleurs-inconnu.fr/">',
  ])('%s est trouvée', (page) => expect(masques(ressourceExterne, page)).toHaveLength(1))
})

describe('une formule ou un champ qui agit', () => {
  it.each([
    ['a;=HYPERLINK("https://ailleurs-inconnu.fr/a";"suite")', 'HYPERLINK vers ailleurs-inconnu.fr'],
    ['"=WEBSERVICE(""https://ailleurs-inconnu.fr/a"")"', 'WEBSERVICE vers ailleurs-inconnu.fr'],
    ["=cmd|' /C calc'!A0", 'cellule qui lance un programme (DDE)'],
    ['<w:instrText xml:space="preserve"> DDEAUTO c:\\\\a', 'champ DDEAUTO'],
    ['<ddeLink ddeService="cmd"/>', '<ddeLink>'],
    ['{\\rtf1{\\object\\objemb{\\*\\objdata 0105}}}', 'objdata'],
  ])('%s est trouvée', (texte, masque) => {
    expect(masques(formuleActive, texte)).toEqual([masque])
  })

  it.each([
    '=SUM(A1:A3)',
    'a;=HYPERLINK("#feuille";"suite")',
    'le mot objdata',
    '- cmd est ouvert',
  ])('%s passe', (texte) => expect(masques(formuleActive, texte)).toEqual([]))
})

describe('un programme à lancer', () => {
  it.each([
    ['7f454c46', 'a.png', 'programme Linux (ELF)'],
    ['cffaedfe', 'a', 'programme macOS (Mach-O)'],
    ['61', 'suite.url', 'fichier que le système lancerait'],
    ['23212f62696e2f7368', 'notes.txt', 'script à lancer'],
  ])('%s nommé %s est reconnu', (octets, nom, dit) => {
    expect(executable.reconnaitre(Buffer.from(octets, 'hex'), nom)).toBe(dit)
  })

  it('un programme Windows se reconnaît sous un nom d’image', () => {
    const octets = Buffer.alloc(128)
    octets.write('MZ')
    octets.writeUInt32LE(80, 60)
    octets.write('PE\0\0', 80)
    expect(executable.reconnaitre(octets, 'a.png')).toBe('programme Windows')
    expect(executable.reconnaitre(Buffer.from('MZ est un texte'), 'a.txt')).toBeNull()
  })
})
