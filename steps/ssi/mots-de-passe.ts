import { Given, Then, When } from '@cucumber/cucumber'
import {
  compteBloque,
  expirationAppliquee,
  motDePasseAccepte,
  motDePasseRefuse,
} from '../controles/ssi/mots-de-passe.ts'
import { CONFORME, type Defaut, FAUTIFS, FAUX } from '../donnees/mots-de-passe.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { Utilisateur } from '../pilotes/contrat.ts'
import { laisserExpirer } from '../services/laisser-expirer.ts'

/** Plus long que toute durée de vie raisonnable d'un mot de passe d'administration. */
const MOIS = 13
const ECHECS_AU_PLUS = 10

/** Change le mot de passe de qui est connecté ; retient le nouveau quand il est pris. */
async function changer(monde: Monde, nouveau: string) {
  const { motDePasse: actuel, ...reste } = vuDe(monde, 'utilisateur')
  const resultat = await monde.pilote.changerMotDePasse({ actuel, nouveau })
  if (resultat.accepte) monde.vu.utilisateur = { ...reste, motDePasse: nouveau }
  return resultat
}

const fautif = (monde: Monde, defaut: Defaut): string =>
  FAUTIFS[defaut] ?? vuDe(monde, 'utilisateur').motDePasse

Given(
  'le mot de passe de {utilisateur} a expiré',
  async function (this: Monde, utilisateur: Utilisateur) {
    await laisserExpirer(this, utilisateur, MOIS)
  },
)

When(
  '{utilisateur} se connecte avec son mot de passe',
  async function (this: Monde, utilisateur: Utilisateur) {
    this.vu.utilisateur = utilisateur
    this.vu.connexion = await this.pilote.tenterConnexion(utilisateur)
  },
)

Then("le logiciel lui demande un nouveau mot de passe avant de s'ouvrir", function (this: Monde) {
  this.constater(expirationAppliquee(vuDe(this, 'connexion')))
})

Then(
  'un nouveau mot de passe « {defaut} » est refusé',
  async function (this: Monde, defaut: Defaut) {
    this.constater(motDePasseRefuse(defaut, await changer(this, fautif(this, defaut))))
  },
)

When(
  'elle/il se trompe de mot de passe actuel en voulant le changer',
  async function (this: Monde) {
    const demande = { actuel: FAUX, nouveau: CONFORME }
    const { accepte } = await this.pilote.changerMotDePasse(demande)
    if (accepte) throw new NonVerifiable('Le logiciel a changé un mot de passe sans l’actuel.')
  },
)

When('elle/il choisit un nouveau mot de passe conforme', async function (this: Monde) {
  this.vu.enregistrement = await changer(this, CONFORME)
})

Then('le nouveau mot de passe est accepté', function (this: Monde) {
  this.constater(motDePasseAccepte(vuDe(this, 'enregistrement')))
})

When('elle/il se trompe dix fois de mot de passe', async function (this: Monde) {
  await this.pilote.echouerConnexions(vuDe(this, 'utilisateur'), ECHECS_AU_PLUS)
})

Then('son compte est bloqué, même avec le bon mot de passe', async function (this: Monde) {
  this.constater(compteBloque(await this.pilote.tenterConnexion(vuDe(this, 'utilisateur'))))
})
