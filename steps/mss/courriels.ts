import { Given, Then, When } from '@cucumber/cucumber'
import { echangeClos } from '../controles/mss/cloture.ts'
import {
  accuseDemande,
  adresseRetour,
  annuleRemplace,
  corpsDeuxFormes,
  filDeReponse,
  identifiantUnique,
  libelleExpediteur,
  mentionAutomatique,
} from '../controles/mss/courriel.ts'
import { envoiUnique } from '../controles/mss/envoi.ts'
import { accuseAffiche, ditArrive } from '../controles/mss/suivi.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { CourrielSaisi, ResultatEnregistrement, Utilisateur } from '../pilotes/contrat.ts'
import { attendre } from '../services/attendre.ts'
import { lireEnvois } from '../services/courriels-envoyes.ts'
import {
  adresseDe,
  boiteApplicative,
  ecrireAuCabinet,
  perdreReponse,
} from '../services/operateur-mss.ts'

type Personne = Pick<Utilisateur, 'nom' | 'prenom'>

const adresseDeLaPersonne = ({ simulateurs }: Monde['brut'], [personne]: readonly Personne[]) =>
  adresseDe(simulateurs, [personne?.prenom ?? '', personne?.nom ?? ''])

function exigerEnvoi({ accepte, messages }: ResultatEnregistrement): void {
  if (!accepte) throw new NonVerifiable(`Message non envoyé : ${messages.join(' ')}`)
}

const MESSAGE = {
  texte: 'Bonjour,\n\nMessage d’essai du banc : merci de ne pas en tenir compte.\n\nCordialement',
  ...{ gras: '', accuse: false, boite: '' },
}

async function ecrire(
  monde: Monde,
  vers: readonly Personne[],
  voulu: Partial<CourrielSaisi> & Pick<CourrielSaisi, 'objet'>,
): Promise<ResultatEnregistrement> {
  const a = await adresseDeLaPersonne(monde.brut, vers)
  return monde.pilote.ecrireCourriel({ ...MESSAGE, a, ...voulu })
}

When(
  'elle/il écrit {texte} à {professionnels}',
  async function (this: Monde, objet: string, vers: readonly Personne[]) {
    exigerEnvoi(await ecrire(this, vers, { objet }))
  },
)

When(
  'elle/il écrit {texte} à {professionnels}, un passage en gras',
  async function (this: Monde, objet: string, vers: readonly Personne[]) {
    exigerEnvoi(await ecrire(this, vers, { objet, gras: 'Message d’essai' }))
  },
)

When(
  "elle/il écrit {texte} à {professionnels}, avec demande d'accusé",
  async function (this: Monde, objet: string, vers: readonly Personne[]) {
    exigerEnvoi(await ecrire(this, vers, { objet, accuse: true }))
  },
)

When(
  'elle/il écrit {texte} à {professionnels}, de sa boîte personnelle',
  async function (this: Monde, objet: string, vers: readonly Personne[]) {
    const boite = await adresseDeLaPersonne(this.brut, [vuDe(this, 'utilisateur')])
    exigerEnvoi(await ecrire(this, vers, { objet, boite }))
  },
)

When(
  'elle/il écrit {texte} à {professionnels}, de la boîte ouverte',
  async function (this: Monde, objet: string, vers: readonly Personne[]) {
    exigerEnvoi(await ecrire(this, vers, { objet, boite: vuDe(this, 'boite') }))
  },
)

/** L'issue reste douteuse : le logiciel n'a pas à la dire bonne. */
When(
  "elle/il écrit {texte} à {professionnels}, dont la réponse de l'opérateur se perd",
  async function (this: Monde, objet: string, vers: readonly Personne[]) {
    await perdreReponse(this.simulateurs)
    await ecrire(this, vers, { objet })
  },
)

Given('elle/il ouvre sa boîte personnelle', async function (this: Monde) {
  const adresse = await adresseDeLaPersonne(this.brut, [vuDe(this, 'utilisateur')])
  const { accepte, messages } = await this.pilote.ajouterBoite(adresse)
  if (!accepte) throw new NonVerifiable(`Boîte personnelle non ouverte : ${messages.join(' ')}`)
})

When(
  '{professionnels} écrit au cabinet {texte}',
  async function (this: Monde, de: readonly Personne[], objet: string) {
    const { simulateurs } = this.brut
    const { identifiant } = await ecrireAuCabinet(simulateurs, {
      de: await adresseDeLaPersonne(this.brut, de),
      a: await boiteApplicative(simulateurs),
      objet,
      texte: 'Bonjour, pouvez-vous me donner votre avis ?',
    })
    this.vu.messageRecu = { objet, identifiant }
  },
)

When('elle/il répond à ce message', async function (this: Monde) {
  const { objet } = vuDe(this, 'messageRecu')
  exigerEnvoi(await this.pilote.repondreAuCourriel(objet, 'Bonjour, voici mon avis.'))
})

When(
  "elle/il règle l'adresse de retour sur celle de {professionnels}",
  async function (this: Monde, [personne]: readonly Personne[]) {
    const adresse = await adresseDeLaPersonne(this.brut, personne ? [personne] : [])
    const { accepte, messages } = await this.pilote.reglerAdresseRetour(adresse)
    if (!accepte) throw new NonVerifiable(`Adresse de retour refusée : ${messages.join(' ')}`)
    this.vu.adresseRetour = adresse
  },
)

Given(
  "la boîte applicative envoie d'office les documents terminés à leurs destinataires",
  async function (this: Monde) {
    const { accepte, messages } = await this.pilote.reglerEnvoiDOffice(true)
    if (!accepte) throw new NonVerifiable(`Envoi d’office non réglé : ${messages.join(' ')}`)
  },
)

/** Le dernier message que l'opérateur a reçu ; il devient celui que l'on juge. */
async function dernierEnvoi(monde: Monde) {
  const envoi = (await lireEnvois(monde.brut.simulateurs)).at(-1)
  if (!envoi) throw new NonVerifiable('L’opérateur n’a reçu aucun message.')
  monde.vu.envoi = envoi
  return envoi
}

Then('chaque message envoyé a son identifiant, jamais le même', async function (this: Monde) {
  const envois = await lireEnvois(this.brut.simulateurs)
  const dernier = envois.at(-1)
  if (dernier) this.vu.envoi = dernier
  this.constater(identifiantUnique(envois))
})

Then('la réponse se rattache au message reçu', async function (this: Monde) {
  const { identifiant } = vuDe(this, 'messageRecu')
  this.constater(filDeReponse(await dernierEnvoi(this), identifiant))
})

Then('le message envoyé se lit aussi en texte simple', async function (this: Monde) {
  this.constater(corpsDeuxFormes(await dernierEnvoi(this)))
})

Then(
  "le message envoyé dit à la fin qu'il est automatique, et qui joindre",
  async function (this: Monde) {
    this.constater(mentionAutomatique(await dernierEnvoi(this)))
  },
)

Then("l'expéditeur du message envoyé a un libellé qui la/le nomme", async function (this: Monde) {
  this.constater(libelleExpediteur(await dernierEnvoi(this), vuDe(this, 'utilisateur')))
})

Then("le message envoyé demande l'accusé", async function (this: Monde) {
  this.constater(accuseDemande(await dernierEnvoi(this)))
})

Then("les réponses au message envoyé vont à l'adresse réglée", async function (this: Monde) {
  this.constater(adresseRetour(await dernierEnvoi(this), vuDe(this, 'adresseRetour')))
})

Then('le logiciel montre que le message est arrivé', async function (this: Monde) {
  this.constater(accuseAffiche(await attendre(() => this.pilote.lireSuiviEnvoi(), ditArrive)))
})

Then("le message envoyé clôt l'échange", async function (this: Monde) {
  this.constater(echangeClos(await dernierEnvoi(this)))
})

Then("l'opérateur a reçu {texte} une seule fois", async function (this: Monde, objet: string) {
  const envois = await lireEnvois(this.brut.simulateurs)
  this.constater(envoiUnique(envois.filter((envoi) => envoi.objet === objet)))
})

Then(
  "le second envoi annule et remplace le premier, et s'y rattache",
  async function (this: Monde) {
    const [premier, second] = await attendre(
      () => lireEnvois(this.brut.simulateurs),
      (envois) => envois.length > 1,
    )
    if (!premier || !second) throw new NonVerifiable('L’opérateur n’a pas reçu les deux versions.')
    this.vu.envoi = second
    this.constater(annuleRemplace(second, premier))
  },
)
