import { Then, When } from '@cucumber/cucumber'
import { champEnregistre } from '../controles/ins/champ-enregistre.ts'
import { champsPresents, TOUJOURS_VISIBLES } from '../controles/ins/champs-presents.ts'
import { matriculeAffiche } from '../controles/ins/matricule-affiche.ts'
import { matriculeNature } from '../controles/ins/matricule-nature.ts'
import { nssDistinct } from '../controles/ins/nss-distinct.ts'
import { historiqueStatuts, statutAffiche } from '../controles/ins/statut-affiche.ts'
import { type Monde, vuDe } from '../monde.ts'
import { CHAMPS_IDENTITE } from '../pilotes/contrat.ts'

When(
  "elle/il valide l'identité sur un/une {justificatif}",
  async function (this: Monde, titre: string) {
    await this.pilote.validerIdentite(titre)
  },
)

When(
  "elle/il règle l'affichage sur les seuls champs toujours visibles",
  async function (this: Monde) {
    await this.pilote.reglerAffichage(TOUJOURS_VISIBLES)
  },
)

When("elle/il règle l'affichage sur tous les champs", async function (this: Monde) {
  await this.pilote.reglerAffichage(CHAMPS_IDENTITE)
})

Then("la fiche montre les dix champs d'identité", async function (this: Monde) {
  this.constater(champsPresents(await this.pilote.lireIdentite()))
})

Then('la fiche montre les quatre champs toujours visibles', async function (this: Monde) {
  this.constater(champsPresents(await this.pilote.lireIdentite(), TOUJOURS_VISIBLES))
})

Then(
  "le matricule INS affiché est {texte}, d'OID {texte}",
  async function (this: Monde, matricule: string, oid: string) {
    this.constater(matriculeAffiche(await this.pilote.lireIdentite(), { matricule, oid }))
  },
)

Then(
  'le matricule INS affiché est suivi de sa nature {texte}',
  async function (this: Monde, nature: string) {
    this.constater(matriculeNature(await this.pilote.lireIdentite(), nature))
  },
)

Then(
  'le numéro de sécurité sociale affiché est {texte}, sous un libellé sans le mot INS',
  async function (this: Monde, numero: string) {
    this.constater(nssDistinct(await this.pilote.lireIdentite(), numero))
  },
)

Then(
  'le nom utilisé affiché est {texte}, le prénom utilisé affiché est {texte}',
  async function (this: Monde, nom: string, prenom: string) {
    const fiche = await this.pilote.lireIdentite()
    this.constater(
      champEnregistre(fiche, 'nomUtilise', nom),
      champEnregistre(fiche, 'prenomUtilise', prenom),
    )
  },
)

Then("l'identité est {texte}", async function (this: Monde, statut: string) {
  this.constater(statutAffiche(await this.pilote.lireIdentite(), statut))
})

Then(
  "l'historique donne les statuts {textes}, leur date, leur heure et leur auteur",
  async function (this: Monde, statuts: string[]) {
    const auteur = vuDe(this, 'utilisateur').nom
    this.constater(historiqueStatuts(await this.pilote.lireHistorique(), statuts, auteur))
  },
)
