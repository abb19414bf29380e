import { afterAll, expect, test } from 'vitest'
import { creerNavigateur, MOT_DE_PASSE, ouvrirLgc } from '../essai/navigateur.essai.ts'
import { MUTATIONS } from '../mutations/index.ts'

const NEUF = 'Verger-2031-neuf!'
const FAUTIFS = ['Vg-3!x', 'verger-2031-neuf!', 'Verger-tout-neuf!', 'Verger2031neufs']

let heure = new Date('2026-03-02T08:00:00Z')
const lgc = ouvrirLgc({ horloge: { maintenant: () => heure } })
afterAll(() => lgc.fermer())

test('la vie d’un compte donne à chaque mutant de SSI de quoi changer quelque chose', async () => {
  const n = creerNavigateur(lgc)
  await n.connecter('n.mockadmin')
  await n.aller('/comptes/2')
  const fiche = { nom: 'EXEMPLAIRE', prenom: 'Hakim', identifiant: 'h.exemplaire', role: 'medecin' }
  await n.envoyer('/comptes/2/modifier', { ...fiche, nomExercice: 'MODELE' })
  await n.envoyer('/comptes/2/modifier', { ...fiche, superUtilisateur: 'oui' })
  await n.aller('/profil')
  await n.aller('/a-propos')
  await n.envoyer('/deconnexion')
  heure = new Date('2027-04-02T08:00:00Z')
  await n.connecter('n.mockadmin')
  for (const nouveau of [...FAUTIFS, MOT_DE_PASSE, NEUF])
    await n.envoyer('/mot-de-passe', { actuel: MOT_DE_PASSE, nouveau, confirmation: nouveau })
  for (let rang = 0; rang < 6; rang++) await n.connecter('n.mockadmin', 'faux')

  const consultees = lgc.mutationsConsultees()
  const dus = MUTATIONS.filter(({ exigence }) => /^(?:SC\.SSI|PROV\.VERS)/.test(exigence))
  expect(dus.map(({ id }) => id).filter((id) => !consultees.includes(id))).toEqual([])
})
