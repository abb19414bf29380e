import { expect, test } from 'vitest'
import { cleMatricule } from '../../schemas/insi/cle-matricule.ts'
import { verifierTraits } from '../../schemas/insi/regles/index.ts'
import { SCHEMA_IDENTITES } from './identite.ts'
import { IDENTITES_DE_TEST } from './identites-de-test.ts'
import { inventerIdentites } from './identites-inventees.ts'

test('le jeu d’ins.md §6 est juste, clés comprises, sauf HERMANN', () => {
  const lues = SCHEMA_IDENTITES.parse(IDENTITES_DE_TEST)
  const fausses = lues.filter((i) => cleMatricule(i.matricule.numero) !== i.matricule.cle)
  expect(fausses.map((i) => i.nomNaissance)).toEqual(['HERMANN'])
})

test('les identités inventées se répètent pour une graine et ne sont personne', () => {
  const une = inventerIdentites(7, 200)
  expect(inventerIdentites(7, 200)).toEqual(une)
  expect(inventerIdentites(8, 200)).not.toEqual(une)
  for (const { matricule, nomNaissance, prenoms, sexe, dateNaissance } of SCHEMA_IDENTITES.parse(
    une,
  )) {
    expect(matricule.numero.slice(5, 10)).toBe('99999')
    const traits = {
      nomNaissance,
      prenoms: prenoms.split(' '),
      sexe,
      dateNaissance,
      lieuNaissance: null,
    }
    expect(verifierTraits(traits)).toEqual([])
  }
})

test('un matricule en double est nommé avec sa ligne', () => {
  const [premiere] = IDENTITES_DE_TEST
  const lu = SCHEMA_IDENTITES.safeParse([premiere, premiere])
  expect(lu.error?.issues[0]).toMatchObject({ path: [1, 'matricule', 'numero'] })
})
