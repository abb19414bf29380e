import { expect, it } from 'vitest'
import { UTILISATEURS } from '../donnees/utilisateurs.ts'
import type { Pilote, Utilisateur } from '../pilotes/contrat.ts'
import { creerMotsDePasse } from './mots-de-passe.ts'

const [medecin, confrere] = UTILISATEURS as readonly [Utilisateur, Utilisateur]

/** Un logiciel qui garde les mots de passe d'un scénario à l'autre. */
function logiciel() {
  const gardes = new Map(UTILISATEURS.map((u) => [u.identifiant, u.motDePasse]))
  let ouvert = ''
  const connecter = async ({ identifiant, motDePasse }: Utilisateur) => {
    const accepte = gardes.get(identifiant) === motDePasse
    if (accepte) ouvert = identifiant
    return { accepte, messages: [] }
  }
  const changerMotDePasse: Pilote['changerMotDePasse'] = async ({ actuel, nouveau }) => {
    const accepte = gardes.get(ouvert) === actuel && nouveau !== actuel
    if (accepte) gardes.set(ouvert, nouveau)
    return { accepte, messages: [] }
  }
  return { connecter, changerMotDePasse } as unknown as Pilote
}

const suivi = () => creerMotsDePasse().suivre(logiciel()) as Pilote

it('un scénario se connecte malgré le mot de passe qu’un autre a changé', async () => {
  const pilote = suivi()
  await pilote.connecter(medecin)
  const change = await pilote.changerMotDePasse({ actuel: medecin.motDePasse, nouveau: 'Neuf-1' })
  expect(change.accepte).toBe(true)
  expect((await pilote.connecter(medecin)).accepte).toBe(true)
  expect((await pilote.connecter({ ...medecin, motDePasse: 'Neuf-1' })).accepte).toBe(true)
})

it('le change encore, à partir du mot de passe qu’il croit le sien', async () => {
  const pilote = suivi()
  for (const nouveau of ['Neuf-1', 'Neuf-2']) {
    await pilote.connecter(medecin)
    const demande = { actuel: medecin.motDePasse, nouveau }
    expect((await pilote.changerMotDePasse(demande)).accepte).toBe(true)
  }
  expect((await pilote.connecter(medecin)).accepte).toBe(true)
})

it('ne sauve ni un faux mot de passe, ni un changement refusé, ni le compte d’un autre', async () => {
  const pilote = suivi()
  await pilote.connecter(medecin)
  expect((await pilote.changerMotDePasse({ actuel: 'faux', nouveau: 'Neuf-1' })).accepte).toBe(
    false,
  )
  expect((await pilote.connecter({ ...medecin, motDePasse: 'faux' })).accepte).toBe(false)
  expect((await pilote.connecter(confrere)).accepte).toBe(true)
})
