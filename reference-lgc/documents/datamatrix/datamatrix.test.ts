import { describe, expect, test } from 'vitest'
import { SANS_MUTATIONS } from '../../mutations/interrupteur.ts'
import { contenuDatamatrix } from './contenu-ins.ts'
import { matriceDe, suites } from './matrice.ts'
import { motsDe } from './mots.ts'

const GS = '\u001D'
const TRAITS = {
  nomNaissance: 'TCHITCHI',
  premierPrenom: 'CATARINA',
  prenomsNaissance: 'CATARINA BELLA',
  dateNaissance: '1936-06-21',
  sexe: 'F',
  lieuNaissance: '63220',
  nomUtilise: 'OLA',
  prenomUtilise: '',
}
const NIR = { matricule: '236066322083656', oid: '1.2.250.1.213.1.4.8' }
const contenu = (traits: Partial<typeof TRAITS> = {}, ins = NIR) =>
  contenuDatamatrix({ traits: { ...TRAITS, ...traits } }, ins, SANS_MUTATIONS)

describe('le contenu du datamatrix', () => {
  test('est celui du vecteur connu, 115 caractères', () => {
    expect(contenu()).toBe(
      `IS010000000000000000000000S1236066322083656S21.2.250.1.213.1.4.8${GS}S3CATARINA BELLA${GS}S4TCHITCHI${GS}S5FS621-06-1936S763220`,
    )
    expect(contenu()).toHaveLength(115)
  })

  test('perd le lieu quand il n’est pas connu, sans autre changement', () => {
    expect(contenu({ lieuNaissance: '' })).toHaveLength(108)
  })

  test('ne ferme pas un OID à sa longueur maximale', () => {
    expect(contenu({}, { ...NIR, oid: '1.2.250.1.213.1.4.10' })).toContain(
      'S21.2.250.1.213.1.4.10S3CATARINA',
    )
  })

  test('ne ferme ni le nom ni les prénoms de cent caractères', () => {
    const long = contenu({ nomNaissance: 'N'.repeat(100), prenomsNaissance: 'P'.repeat(100) })
    expect([long.length, long.split(GS).length]).toEqual([291, 2])
  })

  test('prend le premier prénom quand INSi n’a pas donné de liste', () => {
    expect(contenu({ prenomsNaissance: '' })).toContain(`S3CATARINA${GS}`)
  })
})

describe('les mots de code', () => {
  test('commencent en C40 et reviennent à l’ASCII', () => {
    const mots = motsDe(contenu())
    expect([mots[0], mots[19]]).toEqual([230, 254])
    // « IS0 » : 22, 32 et 4 dans le jeu de base.
    expect((mots[1] ?? 0) * 256 + (mots[2] ?? 0)).toBe(22 * 1600 + 32 * 40 + 4 + 1)
  })

  test('rangent deux chiffres en un mot', () => {
    expect(motsDe(`${'0'.repeat(27)}42A`).slice(-2)).toEqual([130 + 42, 66])
  })
})

describe('la matrice', () => {
  test('est carrée, bordée de son équerre noire', () => {
    const { cote, modules } = matriceDe(contenu())
    expect(modules).toHaveLength(cote)
    expect(modules.at(-1)?.every(Boolean)).toBe(true)
    expect(modules.every((ligne) => ligne[0])).toBe(true)
  })

  test('se trace en suites qui couvrent chaque module noir une fois', () => {
    const { modules } = matriceDe(contenu())
    const noirs = modules.flat().filter(Boolean).length
    expect(suites({ modules }).reduce((n, s) => n + s.longueur, 0)).toBe(noirs)
  })
})
