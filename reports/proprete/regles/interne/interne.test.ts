import { describe, expect, it } from 'vitest'
import { masques } from '../../essais/fictifs-essai.ts'
import { adressePrivee } from './adresse-privee.ts'
import { cheminPersonnel } from './chemin-personnel.ts'
import { nomDuPoste } from './nom-du-poste.ts'
import { nomInterne } from './nom-interne.ts'

// À part : écrits d'un bloc, ces chemins seraient eux-mêmes des traces.
const QUI = 'cdurand'

describe('un chemin personnel', () => {
  it.each([
    ['Windows', `C:\\Users\\${QUI}\\Bureau`],
    ['Windows, en bas de casse', `c:\\users\\${QUI}\\a.txt`],
    ['Windows, échappé dans du JSON', `"C:\\\\Users\\\\${QUI}\\\\a"`],
    ['Windows, en barres', `file:///C:/Users/${QUI}/a.pdf`],
    ['Windows, vu de WSL', `/mnt/c/Users/${QUI}/a`],
    ['Windows, vu de Git', ` /c/Users/${QUI}/a`],
    ['macOS', `/Users/${QUI}/Library`],
    ['Linux', `/home/${QUI}/.ssh/config`],
    ['Linux, sans rien derrière', `"cwd":"/home/${QUI}"`],
    ['une adresse de fichier', `file:///home/${QUI}/a.html`],
  ])('%s, est trouvé, sans le nom', (_, texte) => {
    expect(masques(cheminPersonnel, texte)).toEqual([expect.stringMatching(/•••$/)])
    expect(masques(cheminPersonnel, texte).join()).not.toContain(QUI)
  })

  it.each([
    'C:\\Users\\Public\\Documents',
    'href="/home/accueil"',
    'GET /home/liste HTTP/1.1',
    '- /url: /home/patients',
    `https://exemple.test/home/${QUI}/a`,
    'C:\\Program Files\\Logiciel',
  ])('%s passe', (texte) => expect(masques(cheminPersonnel, texte)).toEqual([]))
})

describe('un nom ou une adresse interne', () => {
  it.each([
    ['http://srv-dossiers.lan/x', 'sr•••.lan'],
    ['hôte srv-01.cabinet.local', 'sr•••.local'],
    ['https://srv-lgc:8443/patients', 'sr•••'],
    ['jdbc://bdd-prod/lgc', 'bd•••'],
    ['\\\\SRV01\\partage', 'SR•••'],
    ['"\\\\\\\\SRV01\\\\partage$"', 'SR•••'],
  ])('%s est trouvé', (texte, masque) => expect(masques(nomInterne, texte)).toEqual([masque]))

  it.each([
    'http://localhost:3000/',
    'https://psc.exemple.test:443/',
    'const x = monde.local',
    'C:\\\\Program Files\\\\x',
    'http://127.0.0.1/',
    'https://esante.gouv.fr/a',
  ])('%s passe', (texte) => expect(masques(nomInterne, texte)).toEqual([]))

  it.each([
    '10.4.5.6',
    '192.168.1.20:8080',
    '172.20.0.3',
    '169.254.7.7',
    'fe80::1ff:fe23:4567',
    'fd12:3456:789a::1',
  ])('%s est trouvée', (texte) => expect(masques(adressePrivee, `de ${texte} à`)).toHaveLength(1))

  it.each([
    '1.2.250.1.213.1.4.8',
    'version 10.4.5.6.7',
    '8.8.8.8',
    '12:34:56',
    'fd12:ab',
    '172.15.0.3',
  ])('%s passe', (texte) => expect(masques(adressePrivee, texte)).toEqual([]))

  it('le nom de la machine qui inspecte est trouvé, quelle que soit sa casse', () => {
    expect(masques(nomDuPoste, 'sur Poste-Accueil-7.')).toEqual(['Po•••'])
    expect(masques(nomDuPoste, 'poste-accueil-70')).toEqual([])
  })
})
