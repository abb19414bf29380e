import { describe, expect, it } from 'vitest'
import { lireXml } from '../xml/lire-xml.ts'
import { chercherInsTexte, chercherInsXml } from './chercher-ins.ts'

const CONNU = '275126322074974'
const texte = (contenu: string) =>
  chercherInsTexte(contenu, [CONNU], 'ici').map((t) => `${t.quoi} ${t.valeur}`)

describe('l’INS dans un texte', () => {
  it.each([
    ['collé', `INS ${CONNU}.`],
    ['groupé', 'INS 2 75 12 63 220 749 74 NIR'],
    ['sur deux lignes', '2 75 12 63 220\n749 74'],
    ['sans sa clé', '2751263220749'],
    ['au milieu d’un identifiant', `${CONNU}^^^&amp;x`],
  ])('se trouve %s', (_nom, contenu) => {
    expect(texte(contenu)).toContain(`matricule ${CONNU}`)
  })

  it('se trouve pour un autre patient quand la clé est juste, Corse comprise', () => {
    expect(texte('matricule 1 80 03 2B 020 401 23')).toEqual(['matricule 180032B02040123'])
  })

  it.each([
    ['un nombre de quinze chiffres sans clé juste', '275126322074975 000'],
    ['un identifiant de structure', '499700000013001'],
    ['un numéro de téléphone et une date', '04 65 71 00 01, 20/11/2026'],
    ['un OID d’un autre arc', '1.3.6.1.4.1.32473.1.3'],
    ['un OID plus long', '1.2.250.1.213.1.4.80 et 1.2.250.1.213.1.4.8.1'],
  ])('ne se confond pas avec %s', (_nom, contenu) => {
    expect(chercherInsTexte(contenu, [], 'ici')).toEqual([])
  })

  it.each(['.1', '.2', '.8', '.9', '.10', '.11'])('se reconnaît à son OID %s', (suffixe) => {
    expect(texte(`root="1.2.250.1.213.1.4${suffixe}"`)).toEqual([`oid 1.2.250.1.213.1.4${suffixe}`])
  })
})

it('se trouve dans les attributs et les textes d’un arbre, avec son chemin', () => {
  const xml = `<a><b root="1.2.250.1.213.1.4.8"/>\n<c>${CONNU}</c></a>`
  const lecture = lireXml(Buffer.from(xml), ({ racine }) => chercherInsXml(racine, [CONNU]))
  expect(lecture.lu && lecture.valeur.map((t) => t.lieu)).toEqual(['/a/b/@root, ligne 1', '/a/c'])
})
