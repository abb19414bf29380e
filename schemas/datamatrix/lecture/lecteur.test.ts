import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { ecrirePng } from '../../images/essai/ecrire-png.ts'
import { LIMITES_IMAGE } from '../../images/limites.ts'
import { dessiner, tracerDatamatrix } from '../essai/dessiner.ts'
import { COMPLET } from '../essai/vecteurs.ts'
import { lireDatamatrix } from '../lire-datamatrix.ts'
import { verifierDocument } from '../verifier-document.ts'
import { bornerMemoire } from './borner-memoire.ts'
import { type LecteurDatamatrix, ouvrirLecteur } from './lecteur.ts'

const LONG = 60_000
const IMAGE = ecrirePng(dessiner({ symbole: tracerDatamatrix(COMPLET), module: 6, marge: 2 }))
const MOURANT = fileURLToPath(new URL('../essai/ouvrier-mourant.ts', import.meta.url))

let lecteur: LecteurDatamatrix | undefined
afterEach(() => lecteur?.fermer())

describe('le lecteur à part', () => {
  it(
    'lit plusieurs documents, demandés ensemble, chacun avec sa réponse',
    async () => {
      lecteur = ouvrirLecteur()
      const [image, rien] = await Promise.all([
        lecteur.lire(IMAGE),
        lecteur.lire(Buffer.from('non')),
      ])
      expect(image.symboles.map(({ texte }) => texte)).toEqual([COMPLET])
      expect(rien.anomalies).toMatchObject([{ regle: 'image.type-non-lu' }])
    },
    LONG,
  )

  it(
    'arrête une lecture trop longue, le dit, et lit la suivante',
    async () => {
      lecteur = ouvrirLecteur({ ...LIMITES_IMAGE, dureeMs: 1 })
      expect((await lecteur.lire(IMAGE)).anomalies).toMatchObject([{ regle: 'lecture.delai' }])
      expect((await lecteur.lire(IMAGE)).anomalies).toMatchObject([{ regle: 'lecture.delai' }])
    },
    LONG,
  )

  it(
    'dit qu’un décodeur est mort au lieu de mourir avec lui, et en démarre un autre',
    async () => {
      lecteur = ouvrirLecteur(LIMITES_IMAGE, MOURANT)
      expect((await lecteur.lire(IMAGE)).anomalies).toMatchObject([{ regle: 'lecture.arretee' }])
      expect((await lecteur.lire(IMAGE)).anomalies).toMatchObject([{ regle: 'lecture.arretee' }])
    },
    LONG,
  )

  it(
    'se passe d’être ouvert pour un seul document',
    async () => {
      const { symboles } = await lireDatamatrix(IMAGE)
      expect(symboles.map(({ texte }) => texte)).toEqual([COMPLET])
    },
    LONG,
  )
})

describe('la vérification d’un document', () => {
  const regles = async (octets: Uint8Array, attendue = {}) => {
    const { anomalies } = await verifierDocument(octets, attendue)
    return anomalies.filter((a) => a.gravite === 'bloquante').map(({ regle }) => regle)
  }

  it(
    'admet une image dont le datamatrix est juste',
    async () => {
      expect(await regles(IMAGE, { nomNaissance: 'TCHITCHI' })).toEqual([])
    },
    LONG,
  )

  it(
    'voit un autre patient, et un document sans datamatrix INS',
    async () => {
      expect(await regles(IMAGE, { nomNaissance: 'AUTRE' })).toEqual([
        'datamatrix-ins.attendu-nom-naissance',
      ])
      expect(await regles(Buffer.from('non'))).toEqual([
        'image.type-non-lu',
        'datamatrix-document.ins-absent',
      ])
    },
    LONG,
  )
})

it('une mémoire bornée ne grandit plus au-delà, puis de nouveau', () => {
  const lever = bornerMemoire(4 * 65_536)
  const memoire = new WebAssembly.Memory({ initial: 1 })
  try {
    expect(memoire.grow(3)).toBe(1)
    expect(() => memoire.grow(1)).toThrow(RangeError)
  } finally {
    lever()
  }
  expect(memoire.grow(1)).toBe(4)
})
