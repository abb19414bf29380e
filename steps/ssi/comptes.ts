import { Then, When } from '@cucumber/cucumber'
import { attributsAffiches, identifiantPriveUnique } from '../controles/ssi/attributs.ts'
import { compteTrace } from '../controles/ssi/traces-comptes.ts'
import { FAUX } from '../donnees/mots-de-passe.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { Personne, ResultatEnregistrement, Utilisateur } from '../pilotes/contrat.ts'

/** Sans l'action, il n'y a rien à tracer : rien n'est prouvé. */
function exiger({ accepte, messages }: ResultatEnregistrement): void {
  if (!accepte) throw new NonVerifiable(`Modification refusée : ${messages.join(' ')}`)
}

When(
  "elle/il affiche l'identité professionnelle de {utilisateur}",
  async function (this: Monde, personne: Utilisateur) {
    this.vu.professionnel = await this.pilote.lireProfessionnel(personne)
  },
)

Then(
  "le RPPS, l'identifiant privé, le nom et le prénom d'exercice et la profession sont affichés",
  function (this: Monde) {
    this.constater(...attributsAffiches(vuDe(this, 'professionnel')))
  },
)

Then(
  "l'identifiant privé n'est pas celui de {utilisateur}",
  async function (this: Monde, autre: Utilisateur) {
    const second = await this.pilote.lireProfessionnel(autre)
    this.constater(identifiantPriveUnique(vuDe(this, 'professionnel'), second))
  },
)

When(
  "elle/il change le nom d'exercice de {professionnels} en {texte}",
  async function (this: Monde, [personne]: readonly Personne[], valeur: string) {
    if (!personne) throw new Error('Personne n’est nommé.')
    exiger(await this.pilote.modifierAttribut({ personne, attribut: "nom d'exercice", valeur }))
  },
)

When(
  'elle/il permet à {utilisateur} de modifier les traits verrouillés',
  async function (this: Monde, personne: Utilisateur) {
    const permission = 'modifier les traits verrouillés'
    exiger(await this.pilote.modifierPermission({ personne, permission, accorde: true }))
  },
)

When('{utilisateur} se trompe de mot de passe', async function (this: Monde, qui: Utilisateur) {
  const { issue } = await this.pilote.tenterConnexion({ ...qui, motDePasse: FAUX })
  if (issue !== 'refusee') throw new NonVerifiable('Un mot de passe faux a été reconnu.')
})

Then(
  "les traces donnent le changement d'attributs de {utilisateur} par {utilisateur}",
  async function (this: Monde, compte: Utilisateur, auteur: Utilisateur) {
    const lignes = await this.pilote.lireTracesComptes()
    const attendue = { compte, auteur, nature: 'changement d’attributs', reussi: true } as const
    this.constater(compteTrace('ssi.attributs-traces', lignes, attendue))
  },
)

Then(
  'les traces donnent le changement de permissions de {utilisateur} par {utilisateur}',
  async function (this: Monde, compte: Utilisateur, auteur: Utilisateur) {
    const lignes = await this.pilote.lireTracesComptes()
    const attendue = { compte, auteur, nature: 'changement de permissions', reussi: true } as const
    this.constater(compteTrace('ssi.permissions-tracees', lignes, attendue))
  },
)

Then(
  'les traces donnent la connexion échouée, puis la connexion réussie, de {utilisateur}',
  async function (this: Monde, compte: Utilisateur) {
    const lignes = await this.pilote.lireTracesComptes()
    const attendue = { compte, auteur: compte, nature: 'connexion' } as const
    this.constater(
      compteTrace('ssi.echec-connexion-trace', lignes, { ...attendue, reussi: false }),
      compteTrace('ssi.connexion-tracee', lignes, { ...attendue, reussi: true }),
    )
  },
)

Then(
  'les traces donnent le changement de mot de passe échoué, puis réussi, de {utilisateur}',
  async function (this: Monde, compte: Utilisateur) {
    const lignes = await this.pilote.lireTracesComptes()
    const attendue = { compte, auteur: compte, nature: 'changement de mot de passe' } as const
    this.constater(
      compteTrace('ssi.changement-refuse-trace', lignes, { ...attendue, reussi: false }),
      compteTrace('ssi.changement-trace', lignes, { ...attendue, reussi: true }),
    )
  },
)
