import { expect, it } from 'vitest'
import { situer } from './situer.ts'

const passage = {
  ...{
    essai: '1',
    scenario: 'INS.23.01',
    titre: 'De provisoire à récupérée',
    debut: '',
    fin: null,
  },
  etapes: [
    'elle crée le patient',
    'l’identité est « provisoire »',
    'elle interroge INSi',
    'l’identité est « récupérée »',
    'la preuve 01 est prise',
  ],
  roles: ['Action', 'Outcome', 'Action', 'Outcome', 'Outcome'],
}

it('un geste annonce ce qui sera observé, jusqu’au geste d’après', () => {
  expect(situer({ ...passage, rang: 0 })).toMatchObject({
    ...{ rang: 1, total: 5, etape: 'elle crée le patient' },
    observe: ['l’identité est « provisoire »'],
  })
})

it('une observation s’annonce elle-même, et la prise de preuve se tait', () => {
  expect(situer({ ...passage, rang: 3 })?.observe).toEqual(['l’identité est « récupérée »'])
})

it('rien ne joue : rien à situer', () => {
  expect(situer(null)).toBeNull()
})
