import { describe, expect, it } from 'vitest'
import {
  annuaireGarde,
  arriveesPrises,
  changementsPris,
  chargementAutomatique,
  departsPris,
  echecDit,
  frequenceReglee,
  frequenceSuivie,
  rapportIntegration,
} from './chargement.ts'
import { demande } from './essai.ts'

const NUIT_1 = demande('2026-03-07T03:00:00.000Z')
const NUIT_2 = demande('2026-03-08T03:00:00.000Z')

describe('le chargement automatique', () => {
  it('se voit à l’extraction téléchargée, non à son nom demandé ni à un refus', () => {
    expect(chargementAutomatique([NUIT_1]).conforme).toBe(true)
    expect(chargementAutomatique([]).conforme).toBe(false)
    const datee = demande(NUIT_1.horodatage, { operation: 'extraction.dater' })
    expect(chargementAutomatique([datee]).conforme).toBe(false)
    const refusee = demande(NUIT_1.horodatage, { resultat: 'refus' })
    expect(chargementAutomatique([refusee]).conforme).toBe(false)
  })

  it('suit la fréquence réglée', () => {
    const jour = { frequence: 'chaque jour', nuits: 2 } as const
    const semaine = { frequence: 'chaque semaine', nuits: 2 } as const
    expect(frequenceSuivie([NUIT_1, NUIT_2], jour).conforme).toBe(true)
    expect(frequenceSuivie([NUIT_1, NUIT_1], jour).conforme).toBe(false)
    expect(frequenceSuivie([NUIT_1], semaine).conforme).toBe(true)
    expect(frequenceSuivie([NUIT_1, NUIT_2], semaine).conforme).toBe(false)
  })

  it('se relit tel qu’il a été réglé', () => {
    expect(frequenceReglee('Chaque semaine, le lundi', 'chaque semaine').conforme).toBe(true)
    expect(frequenceReglee('Chaque jour ; 4 h', 'chaque semaine').conforme).toBe(false)
    expect(frequenceReglee('Quotidien', 'chaque jour').conforme).toBe(true)
    expect(frequenceReglee('', 'chaque jour').conforme).toBe(false)
  })
})

describe('le rapport d’intégration', () => {
  const publie = {
    ...{ professionnels: [], structures: [], lignes: 2157 },
    archive: 'PS_LibreAcces_202603060200.zip',
  }
  const rapport = (texte: string) => ({
    texte,
    fichier: { nom: 'r.txt', type: 'text/plain', octets: new Uint8Array() },
  })

  it('dit l’extraction et le nombre de lignes lues', () => {
    const juger = (texte: string) => rapportIntegration(rapport(texte), publie).conforme
    expect(juger('PS_LibreAcces_202603060200.zip, lignes lues : 2 157')).toBe(true)
    expect(juger('Extraction du 06/03/2026, 2157 lignes')).toBe(true)
    expect(juger('PS_LibreAcces_202603060200.zip, chargé')).toBe(false)
    expect(juger('Lignes lues : 2 157')).toBe(false)
    expect(rapportIntegration(null, publie).conforme).toBe(false)
  })

  it('dit un échec', () => {
    expect(echecDit(rapport('Échec : archive illisible')).conforme).toBe(true)
    expect(echecDit(rapport('Réussi')).conforme).toBe(false)
    expect(echecDit(null).conforme).toBe(false)
  })
})

describe('ce que la recherche montre après le chargement', () => {
  const noe = { nom: 'NOÉ ARRIVANT', rpps: '99700200068', lignes: ['NOÉ ARRIVANT 99700200068'] }
  const absent = { ...noe, lignes: ['NOÉ ARRIVANT 99700200069'] }

  it('a pris les arrivées et les départs', () => {
    expect(arriveesPrises([noe]).conforme).toBe(true)
    expect(arriveesPrises([absent]).conforme).toBe(false)
    expect(departsPris([absent]).conforme).toBe(true)
    expect(departsPris([noe, absent]).conforme).toBe(false)
    expect(departsPris([]).conforme).toBe(false)
  })

  it('a remplacé la boîte changée', () => {
    const boites = { ancienne: 'a.b@x.mssante.fr', nouvelle: 'c.d@x.mssante.fr' }
    expect(changementsPris(['B 1 c.d@x.mssante.fr'], boites).conforme).toBe(true)
    expect(changementsPris(['B 1 a.b@x.mssante.fr'], boites).conforme).toBe(false)
    expect(changementsPris(['B a.b@x.mssante.fr c.d@x.mssante.fr'], boites).conforme).toBe(false)
  })

  it('est gardé quand le chargement échoue', () => {
    expect(annuaireGarde(noe).conforme).toBe(true)
    expect(annuaireGarde({ ...noe, lignes: [] }).conforme).toBe(false)
  })
})
