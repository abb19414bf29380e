import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ouvrirCabinet } from '../cabinet.essai.ts'
import { cda, corpsBio, GLUCOSE } from '../documents.essai.ts'
import { FILTRES_VIDES } from '../filtres.ts'
import { listerNonLus } from '../lister.ts'
import type { Provenance } from '../provenance.ts'
import { tracesDuRecu } from '../traces.ts'

/** Le même document, reçu par messagerie et consulté dans le DMP : un seul, quel que soit l'ordre. */
const ID = '1.3.6.1.4.1.32473.77.1'
const DMP: Provenance = { canal: 'dmp', auteur: 'Hakim EXEMPLAIRE', uniqueId: ID }
const SERIE = { setId: '1.3.6.1.4.1.32473.78', date: '20260302101500+0100' }

const bio = (entete = {}) => cda(corpsBio([GLUCOSE]), entete)
let c: ReturnType<typeof ouvrirCabinet>
beforeEach(() => {
  c = ouvrirCabinet()
})
afterEach(() => c.fermer())

const total = () => listerNonLus(c.noyau, { filtres: FILTRES_VIDES, tri: 'date', page: 1 }).total
const parMessagerie = () => c.recevoir(bio({ id: ID }), { provenance: c.message('<1@x>') })

describe('un document reçu par messagerie puis par le DMP', () => {
  test('se classe au dossier ouvert, sans second exemplaire', () => {
    expect(parMessagerie().genre).toBe('a-classer')
    const relu = c.recevoir(bio({ id: ID }), { provenance: DMP, patientId: 1 })
    expect(relu).toMatchObject({ genre: 'classe', id: 1, patientId: 1 })
    expect(total()).toBe(1)
    expect(
      tracesDuRecu(c.noyau, 1)
        .map(({ detail }) => detail)
        .join(' '),
    ).toContain('DMP, de Hakim EXEMPLAIRE : doublon')
  })

  test('n’entre pas dans le dossier d’un autre, et reste unique', () => {
    parMessagerie()
    const relu = c.recevoir(bio({ id: ID }), { provenance: DMP, patientId: 2 })
    expect(relu).toMatchObject({ genre: 'doublon', id: 1 })
    expect(total()).toBe(1)
  })

  test('dans l’autre ordre, dit qu’il est déjà là', () => {
    c.recevoir(bio({ id: ID }), { provenance: DMP, patientId: 1 })
    expect(parMessagerie()).toMatchObject({ genre: 'doublon', id: 1 })
    expect(total()).toBe(1)
  })

  test('corrigé dans le DMP, remplace celui de la messagerie', () => {
    c.recevoir(bio({ ...SERIE, id: ID, numero: 1 }), { provenance: c.message('<1@x>') })
    const corrige = { ...SERIE, id: '1.3.6.1.4.1.32473.77.2', numero: 2 }
    expect(c.recevoir(bio(corrige), { provenance: DMP, patientId: 1 })).toMatchObject({
      genre: 'classe',
      place: 'nouvelle-version',
    })
  })
})
