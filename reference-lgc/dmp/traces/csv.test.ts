import { expect, test } from 'vitest'
import { ecrireCsv } from './csv.ts'

test('l’extraction garde les guillemets et désarme les formules', () => {
  const csv = ecrireCsv(
    [
      {
        ...{ id: 1, le: '2026-03-02T09:15:00.000Z', auteur: 'Camille TESTIER' },
        ...{ identifiant: '899700000013', structure: '4', patientId: 7, transaction: 'TD3.2' },
        ...{ mode: 'carte CPS', documents: ['=cmd()', 'Lettre ; "urgente"'], reussi: true },
        ...{ resultat: 'Réussi', motif: '@urgence' },
      },
    ],
    () => 'ADRUN ZOE',
  )
  const [entete, ligne] = csv.split('\r\n')
  expect(entete).toMatch(/^\uFEFFDate;Heure;Utilisateur/)
  expect(ligne).toBe(
    `02/03/2026;10:15:00;Camille TESTIER;899700000013;4;ADRUN ZOE;TD3.2;Lecture d’un document;carte CPS;"'=cmd(), Lettre ; ""urgente""";Réussi;'@urgence`,
  )
})
