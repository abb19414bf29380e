import { Then, When } from '@cucumber/cucumber'
import { appelBloque, attributAffiche, insEffacee } from '../controles/ins/attributs.ts'
import { modificationHistorisee, statutAnterieur } from '../controles/ins/historique.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { Attribut } from '../pilotes/contrat.ts'
import type { Trait } from '../types-parametres.ts'

When(
  'elle/il remplace {trait} par {texte}',
  async function (this: Monde, trait: Trait, valeur: string) {
    this.vu.ficheAvant = await this.pilote.lireIdentite()
    this.vu.saisie = { [trait]: valeur }
    this.vu.enregistrement = await this.pilote.modifierPatient(this.vu.saisie)
  },
)

When("elle/il pose l'attribut {attribut}", async function (this: Monde, attribut: Attribut) {
  this.vu.enregistrement = await this.pilote.poserAttribut(attribut)
})

Then(
  "l'historique donne le remplacement {trait}, son type, sa date, son heure et son auteur",
  async function (this: Monde, trait: Trait) {
    const avant = vuDe(this, 'ficheAvant').champs[trait]?.valeur ?? ''
    const apres = vuDe(this, 'saisie')[trait] ?? ''
    const auteur = vuDe(this, 'utilisateur')
    const lignes = await this.pilote.lireHistorique()
    this.constater(modificationHistorisee(lignes, { avant, apres, auteur }))
  },
)

Then(
  "l'historique donne le passage de {texte} à {texte}, sa date, son heure et son responsable",
  async function (this: Monde, avant: string, apres: string) {
    const auteur = vuDe(this, 'utilisateur')
    const lignes = await this.pilote.lireHistorique()
    this.constater(statutAnterieur(lignes, { avant, apres, auteur }))
  },
)

Then("l'identité porte l'attribut {attribut}", async function (this: Monde, attribut: Attribut) {
  this.constater(attributAffiche(await this.pilote.lireIdentite(), attribut))
})

Then('la fiche ne montre plus ni matricule INS ni OID', async function (this: Monde) {
  this.constater(insEffacee(await this.pilote.lireIdentite()))
})

Then(
  "l'appel à INSi est bloqué à cause de l'attribut {attribut}",
  async function (this: Monde, attribut: Attribut) {
    const { texte } = await this.pilote.observer()
    this.constater(appelBloque(vuDe(this, 'reponseInsi'), texte, attribut))
  },
)
