import { Then, When } from '@cucumber/cucumber'
import { copieChiffree } from '../controles/ins/copies/copie-chiffree.ts'
import { copieGardee } from '../controles/ins/copies/copie-gardee.ts'
import { copieRefusee } from '../controles/ins/copies/copie-refusee.ts'
import { copieSupprimee } from '../controles/ins/copies/copie-supprimee.ts'
import { copieTracee } from '../controles/ins/copies/copie-tracee.ts'
import { documentationComplete } from '../controles/ins/copies/documentation-complete.ts'
import { documentationFidele } from '../controles/ins/copies/documentation-fidele.ts'
import { dureeDocumentee } from '../controles/ins/copies/duree-documentee.ts'
import { copieDEssai } from '../donnees/copie-titre.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import { preuveDuScenario } from '../scenario-en-cours.ts'
import { passerLeTemps } from '../services/passer-le-temps.ts'

When(
  "elle/il dépose la copie d'un/d'une {justificatif}",
  async function (this: Monde, titre: string) {
    const fichier = copieDEssai()
    const { accepte, messages } = await this.pilote.deposerCopie({ titre, fichier })
    if (!accepte) throw new NonVerifiable(`Copie refusée : ${messages.join(' ')}`)
    this.vu.copieDeposee = fichier
  },
)

When('elle/il ouvre la copie', async function (this: Monde) {
  const { accepte, messages } = await this.pilote.ouvrirCopie()
  if (!accepte) throw new NonVerifiable(`La copie déposée ne s’ouvre pas : ${messages.join(' ')}`)
})

When("elle/il retire à la secrétaire le droit d'ouvrir les copies", async function (this: Monde) {
  await this.pilote.reglerDroit({ role: 'secrétaire', droit: 'ouvrir-copies', accorde: false })
})

When('elle/il ouvre la documentation des copies', async function (this: Monde) {
  const lue = await this.pilote.lireDocumentationCopies()
  if (lue === null) throw new NonVerifiable('Le logiciel n’a pas de documentation des copies.')
  this.vu.documentationCopies = lue
})

When('{int} mois passent sans activité du patient', async function (this: Monde, mois: number) {
  await passerLeTemps(this, vuDe(this, 'patient'), mois)
})

Then('le contenu gardé ne laisse rien lire de la copie', async function (this: Monde) {
  const stocke = await this.pilote.lireContenuStocke()
  if (stocke === null) throw new NonVerifiable('Le contenu gardé n’a pas pu être pris.')
  this.vu.contenuStocke = stocke
  this.constater(copieChiffree(stocke.octets, vuDe(this, 'copieDeposee').octets))
})

Then('la copie ne lui est pas montrée', async function (this: Monde) {
  this.constater(copieRefusee(await this.pilote.ouvrirCopie()))
})

Then(
  'le journal des accès donne le dépôt et la consultation de la copie, leur date, leur heure et leur auteur',
  async function (this: Monde) {
    const journal = await this.pilote.lireJournal('acces')
    this.constater(copieTracee(journal, vuDe(this, 'utilisateur')))
  },
)

Then('la copie de {justificatif} est gardée', async function (this: Monde, titre: string) {
  this.constater(copieGardee(await this.pilote.listerCopies(), titre))
})

Then('la copie est supprimée et le journal des accès le dit', async function (this: Monde) {
  const titres = await this.pilote.listerCopies()
  this.constater(copieSupprimee(titres, await this.pilote.lireJournal('acces')))
})

Then(
  "la documentation décrit l'algorithme, les clés, la conservation, la suppression, les droits et le déchiffrement",
  function (this: Monde) {
    this.constater(documentationComplete(vuDe(this, 'documentationCopies').texte))
  },
)

Then('la documentation dit le chiffrement observé et la durée de cinq ans', function (this: Monde) {
  const { texte } = vuDe(this, 'documentationCopies')
  this.constater(
    documentationFidele(texte, vuDe(this, 'contenuStocke').octets),
    dureeDocumentee(texte),
  )
})

Then('la documentation est la preuve {numero}', async function (this: Monde, numero: string) {
  const { octets, type, auteur } = vuDe(this, 'documentationCopies').fichier
  this.enregistreur.joindre({ octets, type, auteur: auteur ?? null })
  await this.enregistreur.prendrePreuve(preuveDuScenario(this.scenario, numero), 'cet-ecran')
})
