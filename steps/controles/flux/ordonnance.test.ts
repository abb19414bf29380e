import { describe, expect, it } from 'vitest'
import { composerDocument } from '../../../mocks/documents/index.ts'
import { jugerSelonNosRegles } from '../../../schemas/cda/juger-selon-nos-regles.ts'
import { numerosDOrdonnance } from './numeros-ordonnance.ts'
import {
  codeImprime,
  depotAffiche,
  enregistreeUneFois,
  memePdf,
  numeroStructure,
  rienDePlus,
  sansCode,
} from './ordonnance.ts'

const NUMERO = '9901KQ3ZV8M7T2WX4B'
const DEPOSEE = {
  ...{ numero: NUMERO, type: '57833-6', prescripteur: '899700000013' },
  pdfSha256: 'a'.repeat(64),
}
const code = (texte: string) => ({ texte, page: 1, lieu: { x: 0.1, y: 0.8 } })

describe('une ordonnance terminée', () => {
  const attendue = { type: '57833-6', prescripteur: '899700000013' }

  it('est déposée une fois, sous son type et au nom de qui l’a signée', () => {
    expect(enregistreeUneFois([DEPOSEE], attendue).conforme).toBe(true)
    expect(enregistreeUneFois([], attendue).observe).toBe('aucune ordonnance')
    for (const fautives of [
      [DEPOSEE, { ...DEPOSEE, numero: '9901KQ3ZV8M7T2WX4C' }],
      [{ ...DEPOSEE, type: 'PRESC-BIO' }],
      [{ ...DEPOSEE, prescripteur: '899700000021' }],
    ])
      expect(enregistreeUneFois(fautives, attendue).conforme).toBe(false)
  })

  it('refusée, n’est pas déposée autrement', () => {
    expect(rienDePlus([]).conforme).toBe(true)
    expect(rienDePlus([DEPOSEE]).conforme).toBe(false)
  })

  it('montre son numéro, ou dit qu’elle n’est pas enregistrée', () => {
    expect(depotAffiche({ enregistree: true, numero: NUMERO }, NUMERO).conforme).toBe(true)
    expect(depotAffiche({ enregistree: false, numero: NUMERO }, NUMERO).conforme).toBe(false)
    expect(depotAffiche({ enregistree: true, numero: '' }, NUMERO).conforme).toBe(false)
    expect(depotAffiche({ enregistree: false, numero: '' }, null).conforme).toBe(true)
    expect(depotAffiche({ enregistree: true, numero: NUMERO }, null).conforme).toBe(false)
  })
})

describe('le papier', () => {
  it('porte le code du numéro enregistré, quel que soit le reste du texte, et aucun autre', () => {
    const juste = code(`SEGUR-MOCK|ON|1|${NUMERO}`)
    expect(codeImprime([juste], NUMERO).conforme).toBe(true)
    expect(codeImprime([code(`https://exemple.test/${NUMERO}`)], NUMERO).conforme).toBe(true)
    for (const codes of [[], [code(`${NUMERO}9`)], [juste, code('9900000000000000AB')]])
      expect(codeImprime(codes, NUMERO).conforme).toBe(false)
  })

  it('d’une ordonnance refusée ne porte aucun code', () => {
    expect(sansCode([]).conforme).toBe(true)
    expect(sansCode([code(NUMERO)]).conforme).toBe(false)
  })

  it('est celui dont l’empreinte a été déposée', () => {
    expect(memePdf('a'.repeat(64), DEPOSEE).conforme).toBe(true)
    expect(memePdf('b'.repeat(64), DEPOSEE).conforme).toBe(false)
  })
})

describe('le document structuré', () => {
  it('porte le seul numéro enregistré, et aucun sans enregistrement', () => {
    expect(numeroStructure([NUMERO], NUMERO).conforme).toBe(true)
    for (const numeros of [[], ['autre'], [NUMERO, NUMERO]])
      expect(numeroStructure(numeros, NUMERO).conforme).toBe(false)
    expect(numeroStructure([], null).conforme).toBe(true)
    expect(numeroStructure([NUMERO], null).conforme).toBe(false)
  })

  it('se lit dans l’acte documenté, sous la racine des ordonnances seulement', async () => {
    const { cda } = await composerDocument({
      ...{ type: '57833-6', format: 'N1', expediteur: 'centre hospitalier fictif' },
      patient: {
        ...{ nomNaissance: 'ADRUN', prenoms: 'ZOE', sexe: 'F' },
        ...{ dateNaissance: '1975-12-31', lieuNaissance: '63220', ins: null },
      },
      ...{ titre: 'Ordonnance', date: new Date('2026-11-20T09:15:00Z'), texte: ['Essai.'] },
    })
    const lire = (ids: string) => {
      const xml = String(cda).replace(/(<serviceEvent[^>]*>)/, `$1${ids}`)
      const { document } = jugerSelonNosRegles(Buffer.from(xml))
      return document && numerosDOrdonnance(document)
    }
    const id = (racine: string) => `<id root="${racine}" extension="${NUMERO}"/>`
    expect(lire(id('1.2.250.1.215.500.1.1'))).toEqual([NUMERO])
    expect(lire(id('1.2.3'))).toEqual([])
  })
})
