import { Status } from '@cucumber/cucumber'
import type { TestStepResult } from '@cucumber/messages'
import { describe, expect, it } from 'vitest'
import { FautePilote, FauteService, NonVerifiable, ServiceReel } from '../issues.ts'
import { conclure, juger } from './verdict.ts'

const echec = (type: string): TestStepResult => ({
  status: Status.FAILED,
  duration: { seconds: 0, nanos: 0 },
  exception: { type, message: 'raison' },
})

describe('juger', () => {
  it.each([
    ['NonConforme', 'non-conforme'],
    ['NonVerifiable', 'non-verifiable'],
  ])('%s donne le verdict %s', (type, verdict) => {
    expect(juger(echec(type))).toMatchObject({ verdict, cause: 'raison', fauteBanc: null })
  })

  it('une pièce ajournée ne donne aucun verdict', () => {
    expect(juger(echec('AFournir'))).toEqual({ verdict: null, cause: 'raison', fauteBanc: null })
  })

  it('toute autre erreur est une faute du banc, jamais un verdict', () => {
    const faute = { verdict: null, cause: null, fauteBanc: 'raison', origine: 'banc' }
    expect(juger(echec('TypeError'))).toEqual(faute)
    expect(juger(undefined).fauteBanc).not.toBeNull()
  })
})

describe('l’origine d’un échec', () => {
  const injoignable = new Error('net::ERR_CONNECTION_REFUSED at http://127.0.0.1:1/')

  it.each<[string, unknown, string]>([
    ['une action du pilote', new FautePilote('connecter', new Error('bouton absent')), 'pilote'],
    ['un logiciel éteint', new FautePilote('demarrer', injoignable), 'injoignable'],
    ['un service simulé', new FauteService('banc.reponse'), 'service'],
    ['une erreur quelconque', new TypeError('x'), 'banc'],
  ])('%s', (_, erreur, origine) => {
    const message = erreur instanceof Error ? erreur.message : ''
    const resultat = { ...echec('Error'), exception: { type: 'Error', message } }
    expect(juger(resultat, erreur)).toMatchObject({ verdict: null, origine })
  })

  it('un prérequis dit s’il revient au logiciel ou à la configuration', () => {
    const juge = (erreur: Error) => juger(echec('NonVerifiable'), erreur).origine
    expect(juge(new NonVerifiable('refusé'))).toBe('prerequis')
    expect(juge(new ServiceReel('insi'))).toBe('reglage')
  })
})

describe('conclure', () => {
  const conforme = juger({ status: Status.PASSED, duration: { seconds: 0, nanos: 0 } })

  it('une pièce manque : aucun verdict, et la pièce est dite', () => {
    const prises = { manquantes: ['INS.01.01.01'], atteste: true }
    expect(conclure(conforme, prises)).toMatchObject({
      verdict: null,
      cause: 'à fournir : INS.01.01.01',
    })
  })

  it('toutes les preuves sont des pièces de l’éditeur : attesté', () => {
    expect(conclure(conforme, { manquantes: [], atteste: true }).verdict).toBe('atteste')
    expect(conclure(conforme, { manquantes: [], atteste: false }).verdict).toBe('conforme')
  })

  it('un contrôle n’a pas pu se faire : non vérifiable, et les contrôles sont nommés', () => {
    const reste = { manquantes: [], atteste: false, nonVerifies: ['« Alors A » : raison'] }
    expect(conclure(conforme, reste)).toMatchObject({
      verdict: 'non-verifiable',
      origine: 'reglage',
      nonVerifies: ['« Alors A » : raison'],
    })
    expect(conclure(conforme, reste).cause).toMatch(/1 contrôle hors de portée : « Alors A »/)
  })

  it('un contrôle n’a pas pu se faire, un autre condamne : non conforme', () => {
    const reste = { manquantes: [], atteste: false, nonVerifies: ['A'] }
    expect(conclure(juger(echec('NonConforme')), reste).verdict).toBe('non-conforme')
  })

  it('une pièce à fournir ne tait pas les contrôles hors de portée', () => {
    const reste = { manquantes: ['P'], atteste: false, nonVerifies: ['A'] }
    expect(conclure(conforme, reste)).toMatchObject({ verdict: null, nonVerifies: ['A'] })
  })

  it('une faute du banc n’est jamais un verdict, même après un contrôle hors de portée', () => {
    const reste = { manquantes: [], atteste: false, nonVerifies: ['A'] }
    const faute = conclure(juger(echec('TypeError'), new TypeError('x')), reste)
    expect(faute).toMatchObject({ verdict: null, fauteBanc: 'raison', nonVerifies: ['A'] })
  })

  it('une condamnation reste une condamnation', () => {
    const condamne = juger(echec('NonConforme'))
    expect(conclure(condamne, { manquantes: ['X'], atteste: true })).toBe(condamne)
  })
})
