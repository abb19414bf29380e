import { Then, When } from '@cucumber/cucumber'
import {
  autorisationPosee,
  bonPatient,
  type CauseDica,
  causesDites,
  consultationBloquee,
  criteresRecus,
  lectureTracee,
  listeMontre,
  rienConsulte,
} from '../controles/dmp/consultation.ts'
import { siteDitMasque, siteMontre, siteNeMontrePlus } from '../controles/dmp/site.ts'
import { invisibleSignale } from '../controles/dmp/visibilite.ts'
import { professionnelDe } from '../donnees/professionnels.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { MasquageDmp, ReponsePatient } from '../pilotes/contrat.ts'
import { lireAccesDmp, lireAutorisations, lireRecherchesDmp } from '../services/dmp.ts'
import { insAuDmp } from './dossier.ts'

const acces = (monde: Monde) => lireAccesDmp(monde.brut.simulateurs, insAuDmp(monde))

When('elle/il ouvre les documents du patient sur le site du DMP', async function (this: Monde) {
  const professionnel = professionnelDe(vuDe(this, 'utilisateur'))
  this.vu.siteDmp = await this.pilote.lireSiteDmp(professionnel)
})

Then('le site montre {texte}', function (this: Monde, titre: string) {
  this.constater(siteMontre(vuDe(this, 'siteDmp'), titre))
})

Then('le site ne montre plus {texte} en vigueur', function (this: Monde, titre: string) {
  this.constater(siteNeMontrePlus(vuDe(this, 'siteDmp'), titre))
})

Then('le site le dit : {masquages}', function (this: Monde, masquages: readonly MasquageDmp[]) {
  const { titre } = vuDe(this, 'documentRedige')
  this.constater(siteDitMasque(vuDe(this, 'siteDmp'), titre, masquages))
})

When(
  'elle/il note que le patient {reponsePatient}',
  async function (this: Monde, reponse: ReponsePatient) {
    const { accepte, messages } = await this.pilote.noterReponsePatient(reponse)
    if (!accepte) throw new NonVerifiable(`Réponse du patient refusée : ${messages.join(' ')}`)
  },
)

When('elle/il consulte le DMP du patient', async function (this: Monde) {
  this.vu.consultationDmp = await this.pilote.consulterDmp(null)
})

When(
  'elle/il cherche dans le DMP les documents {texte} depuis le {date}',
  async function (this: Monde, type: string, depuis: string) {
    this.vu.consultationDmp = await this.pilote.consulterDmp({ type, depuis })
  },
)

Then('le DMP a reçu les deux critères', async function (this: Monde) {
  this.constater(criteresRecus(await lireRecherchesDmp(this.brut.simulateurs)))
})

Then("le DMP n'a reçu aucune demande de consultation", async function (this: Monde) {
  this.constater(rienConsulte(await acces(this)))
})

Then('le logiciel refuse, faute de consentement', function (this: Monde) {
  this.constater(consultationBloquee(vuDe(this, 'consultationDmp')))
})

Then('le logiciel dit que {causes}', function (this: Monde, causes: readonly CauseDica[]) {
  this.constater(causesDites(vuDe(this, 'consultationDmp'), causes))
})

Then('la liste du DMP montre {texte}', function (this: Monde, titre: string) {
  this.constater(listeMontre(vuDe(this, 'consultationDmp'), titre))
})

Then(
  "la liste du DMP ne montre pas {texte}, d'un autre patient",
  function (this: Monde, titre: string) {
    this.constater(bonPatient(vuDe(this, 'consultationDmp'), titre))
  },
)

Then('la liste du DMP signale {texte} invisible au patient', function (this: Monde, titre: string) {
  this.constater(invisibleSignale(vuDe(this, 'consultationDmp').documents, titre))
})

Then('le DMP tient son autorisation', async function (this: Monde) {
  const autorisations = await lireAutorisations(this.brut.simulateurs, insAuDmp(this))
  this.constater(autorisationPosee(autorisations, professionnelDe(vuDe(this, 'utilisateur'))))
})

When('elle/il ouvre {texte} dans le DMP', async function (this: Monde, titre: string) {
  this.vu.documentAffiche = await this.pilote.ouvrirDocumentDmp(titre)
})

Then('la lecture de {texte} est tracée à son nom', async function (this: Monde, titre: string) {
  const { nom } = vuDe(this, 'utilisateur')
  const vus = await acces(this)
  this.constater(lectureTracee(vus, await this.pilote.lireTracesDmp(), { titre, nom }))
})
