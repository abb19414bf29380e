import { expect, test } from 'vitest'
import { lireXml } from './lire-xml.ts'
import type { ElementXml } from './types.ts'

const TEXTE =
  '<?xml version="1.0"?>\n<a:r xmlns:a="urn:a" xmlns="urn:d" b="1" a:c="2">\n<vide/><c>é&amp;<![CDATA[<x>]]>z</c>\n<a:d xml:lang="fr"> t </a:d></a:r>'
const octets = new TextEncoder().encode(TEXTE)

const copier = ({
  nom,
  espace,
  prefixe,
  texte,
  ligne,
  attributs,
  enfants,
}: ElementXml): unknown => ({
  nom,
  espace,
  prefixe,
  texte,
  ligne,
  attributs,
  enfants: enfants.map(copier),
})

test('un arbre vivant dit la même chose que la copie', () => {
  const copie = lireXml(octets, ({ racine }) => copier(racine))
  const vivant = lireXml(octets, ({ racine }) => copier(racine), { arbre: 'vivant' })
  expect(vivant).toEqual(copie)
  expect(copie).toMatchObject({
    lu: true,
    valeur: { enfants: [{ texte: '' }, { texte: 'é&<x>z' }, {}] },
  })
})

test('lire un élément vivant après la lecture lève, au lieu de rendre une mémoire libérée', () => {
  const lecture = lireXml(octets, ({ racine }) => racine, { arbre: 'vivant' })
  if (!lecture.lu) throw new Error('illisible')
  const { valeur } = lecture
  expect(() => valeur.nom).toThrow(/après la fermeture/)
  expect(() => valeur.enfants).toThrow(/après la fermeture/)
})

test('ce qui a été lu reste lisible', () => {
  const lecture = lireXml(
    octets,
    ({ racine }) => {
      expect(racine.nom).toBe('r')
      return racine
    },
    { arbre: 'vivant' },
  )
  expect(lecture.lu && lecture.valeur.nom).toBe('r')
})
