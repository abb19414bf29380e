import { Given, Then, When } from '@cucumber/cucumber'
import type { Constat } from '../../reports/campagne/types.ts'
import {
  enVigueur,
  envoiAffiche,
  envoiAutomatique,
  ficheJuste,
  oppositionRespectee,
  remplacement,
  reprise,
  retenueRespectee,
  rienSansInsQualifiee,
  suppression,
  tranche,
  uneSeuleFois,
} from '../controles/dmp/alimentation.ts'
import { masquageTenu } from '../controles/dmp/visibilite.ts'
import { documentDEssai } from '../donnees/documents.ts'
import { professionnelDe } from '../donnees/professionnels.ts'
import { typeAuDmp } from '../donnees/types-dmp.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type {
  DocumentRedige,
  MasquageDmp,
  ResultatEnregistrement,
  TypeDocument,
} from '../pilotes/contrat.ts'
import { attendre } from '../services/attendre.ts'
import {
  armerPanneDmp,
  type DocumentDuDmp,
  lireDocumentsDuDmp,
  passerDelaiEnvoi,
} from '../services/dmp.ts'
import type { NomPatient } from '../types-parametres.ts'
import { insAuDmp } from './dossier.ts'

const documentsDe = (monde: Monde, patient?: NomPatient): Promise<readonly DocumentDuDmp[]> =>
  lireDocumentsDuDmp(monde.brut.simulateurs, insAuDmp(monde, patient))

/** Un envoi part en arrière-plan, après d'autres : il a le temps d'arriver. */
const ENVOI_MS = 20_000
const auDmp = (juger: () => Promise<Constat>): Promise<Constat> =>
  attendre(juger, ({ conforme }) => conforme, ENVOI_MS)

function exigerAccepte({ accepte, messages }: ResultatEnregistrement): void {
  if (!accepte) throw new NonVerifiable(`Refusé par le logiciel : ${messages.join(' ')}`)
}

async function rediger(monde: Monde, document: DocumentRedige): Promise<void> {
  exigerAccepte(await monde.pilote.redigerDocument(document))
  monde.vu.documentRedige = document
}

/** Le document rédigé, tel que le DMP le tient en vigueur. */
async function documentAuDmp(monde: Monde): Promise<DocumentDuDmp> {
  const { titre } = vuDe(monde, 'documentRedige')
  const [trouve] = enVigueur(await documentsDe(monde), titre)
  if (!trouve) throw new NonVerifiable(`« ${titre} » n’est plus au DMP.`)
  return trouve
}

Given("le DMP est en panne au moment de l'envoi", async function (this: Monde) {
  await armerPanneDmp(this.brut.simulateurs)
})

When(
  'elle/il rédige et termine un/une {typeDocument} {texte}, {masquages}',
  async function (
    this: Monde,
    type: TypeDocument,
    titre: string,
    masquages: readonly MasquageDmp[],
  ) {
    await rediger(this, { ...documentDEssai(type, titre), masquages })
  },
)

When(
  "elle/il rédige et termine un/une {typeDocument} {texte}, qu'elle/il garde au cabinet",
  async function (this: Monde, type: TypeDocument, titre: string) {
    await rediger(this, { ...documentDEssai(type, titre), retenu: true })
  },
)

When("le délai d'envoi passe, sans autre geste", async function (this: Monde) {
  await passerDelaiEnvoi(this.brut)
})

When(
  'elle/il en termine une nouvelle version {texte}',
  async function (this: Monde, titre: string) {
    exigerAccepte(await this.pilote.ecrireNouvelleVersion(titre))
    this.vu.documentRedige = { ...vuDe(this, 'documentRedige'), titre }
  },
)

When('elle/il supprime le document, au motif {texte}', async function (this: Monde, motif: string) {
  exigerAccepte(await this.pilote.supprimerDocument(motif))
})

Then('le DMP du patient reçoit {texte}', async function (this: Monde, titre: string) {
  this.constater(await auDmp(async () => envoiAutomatique(await documentsDe(this), titre)))
})

Then('le logiciel dit {texte} envoyé', async function (this: Monde, titre: string) {
  const lire = async () => envoiAffiche(await this.pilote.lireEnvoisDmp(), titre)
  this.constater(await attendre(lire, ({ conforme }) => conforme))
})

Then("il n'y est qu'une fois", async function (this: Monde) {
  this.constater(uneSeuleFois(await documentsDe(this), vuDe(this, 'documentRedige').titre))
})

Then("il y porte l'INS du patient, son type et son auteur", async function (this: Monde) {
  const { type } = vuDe(this, 'documentRedige')
  const { identifiantNational: auteur } = professionnelDe(vuDe(this, 'utilisateur'))
  const attendue = { ins: insAuDmp(this), type: typeAuDmp(type), auteur }
  this.constater(...ficheJuste(await documentAuDmp(this), attendue))
})

Then('la nouvelle version y remplace {texte}', async function (this: Monde, ancien: string) {
  const nouveau = vuDe(this, 'documentRedige').titre
  this.constater(remplacement(await documentsDe(this), { ancien, nouveau }))
})

Then('le DMP du patient a supprimé {texte}', async function (this: Monde, titre: string) {
  this.constater(await auDmp(async () => suppression(await documentsDe(this), titre)))
})

Then('le DMP le tient : {masquages}', async function (this: Monde, masquages: MasquageDmp[]) {
  this.constater(masquageTenu(await documentAuDmp(this), masquages))
})

Then(
  "rien n'est parti au DMP de {identite}, d'identité non qualifiée",
  async function (this: Monde, patient: NomPatient) {
    this.constater(rienSansInsQualifiee(await documentsDe(this, patient)))
  },
)

Then(
  "le DMP n'a pas reçu {texte}, auquel le patient s'oppose",
  async function (this: Monde, titre: string) {
    // L'écran dit seulement quand le logiciel a tranché ; c'est le DMP qui dit ce qu'il a fait.
    await attendre(
      () => this.pilote.lireEnvoisDmp(),
      (envois) => tranche(envois, titre),
    )
    this.constater(oppositionRespectee(await documentsDe(this), titre))
  },
)

Then(
  "le DMP n'a pas reçu {texte}, que le médecin garde",
  async function (this: Monde, titre: string) {
    this.constater(retenueRespectee(await documentsDe(this), titre))
  },
)

Then('le DMP revenu reçoit {texte}, une seule fois', async function (this: Monde, titre: string) {
  this.constater(await auDmp(async () => reprise(await documentsDe(this), titre)))
})
