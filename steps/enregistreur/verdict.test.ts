import { Status } from '@cucumber/cucumber'
import type { TestStepResult } from '@cucumber/messages'
import { describe, expect, it } from 'vitest'
import { aFournir, juger } from './verdict.ts'

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
    expect(juger(echec(type))).toEqual({ verdict, cause: 'raison', fauteBanc: null })
  })

  it('une pièce ajournée ne donne aucun verdict', () => {
    expect(juger(echec('AFournir'))).toEqual({ verdict: null, cause: 'raison', fauteBanc: null })
    expect(aFournir(['INS.01.01.01']).verdict).toBeNull()
  })

  it('toute autre erreur est une faute du banc, jamais un verdict', () => {
    expect(juger(echec('TypeError'))).toEqual({ verdict: null, cause: null, fauteBanc: 'raison' })
    expect(juger(undefined).fauteBanc).not.toBeNull()
  })
})
