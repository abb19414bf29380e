import { Then, When } from '@cucumber/cucumber'
import { adresseTenue, boitesTrouvees, structureTrouvee } from '../controles/ann/recherche.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { Personne } from '../pilotes/contrat.ts'
import { lireAnnuaire, publieSous } from '../services/annuaire.ts'
import { lireEnvois } from '../services/courriels-envoyes.ts'

When(
  'elle/il cherche {professionnels}, à {texte}, pour lui écrire',
  async function (this: Monde, [personne]: readonly Personne[], ville: string) {
    if (!personne) throw new Error('Personne n’est nommé.')
    const cherchee = publieSous(await lireAnnuaire(this.brut.simulateurs), personne, ville)
    const { nom: nomExercice, prenom: prenomExercice } = cherchee
    this.vu.chercheeAnnuaire = cherchee
    this.vu.adresseChoisie = cherchee.exercices[0]?.boites[0]?.adresse ?? ''
    const criteres = { nomExercice, prenomExercice, ville }
    this.vu.resultatsAnnuaire = await this.pilote.chercherDestinataire(criteres)
  },
)

When(
  'elle/il cherche la structure {texte} pour lui écrire',
  async function (this: Monde, raison: string) {
    const { structures } = await lireAnnuaire(this.brut.simulateurs)
    const structure = structures.find((s) => s.raison === raison.toUpperCase())
    if (!structure) throw new NonVerifiable(`L’Annuaire ne publie pas « ${raison} ».`, 'reglage')
    this.vu.structureCherchee = structure
    this.vu.adresseChoisie = structure.adresse
    const criteres = { raisonSociale: structure.raison, codePostal: structure.codePostal }
    this.vu.resultatsAnnuaire = await this.pilote.chercherDestinataire(criteres)
  },
)

Then('toutes ses boîtes MSSanté sont proposées', function (this: Monde) {
  const cherchee = vuDe(this, 'chercheeAnnuaire')
  this.constater(boitesTrouvees(vuDe(this, 'resultatsAnnuaire'), cherchee))
})

Then('la structure est proposée, avec sa boîte', function (this: Monde) {
  const structure = vuDe(this, 'structureCherchee')
  this.constater(structureTrouvee(vuDe(this, 'resultatsAnnuaire'), structure))
})

When("elle/il envoie {texte} à l'adresse trouvée", async function (this: Monde, objet: string) {
  const { accepte, messages } = await this.pilote.ecrireAuDestinataire({
    ...{ adresse: vuDe(this, 'adresseChoisie'), objet },
    texte: 'Bonjour,\n\nMessage d’essai du banc : merci de ne pas en tenir compte.\n\nCordialement',
  })
  if (!accepte) throw new NonVerifiable(`Message non envoyé : ${messages.join(' ')}`)
})

Then(
  "l'opérateur a reçu {texte} à cette adresse, et à elle seule",
  async function (this: Monde, objet: string) {
    const recus = (await lireEnvois(this.brut.simulateurs)).filter((un) => un.objet === objet)
    const adresses = recus.flatMap(({ a }) => a)
    this.constater(adresseTenue(adresses, vuDe(this, 'adresseChoisie')))
  },
)
