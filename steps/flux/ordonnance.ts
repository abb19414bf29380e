import { createHash } from 'node:crypto'
import { Given, Then } from '@cucumber/cucumber'
import { jugerSelonNosRegles } from '../../schemas/cda/juger-selon-nos-regles.ts'
import { lireQr } from '../../schemas/qr/lire-qr.ts'
import { enVigueur, envoiAutomatique, uneSeuleFois } from '../controles/dmp/alimentation.ts'
import { numerosDOrdonnance } from '../controles/flux/numeros-ordonnance.ts'
import {
  codeImprime,
  depotAffiche,
  enregistreeUneFois,
  memePdf,
  numeroStructure,
  rienDePlus,
  sansCode,
} from '../controles/flux/ordonnance.ts'
import { insAuDmp } from '../dmp/dossier.ts'
import { professionnelDe } from '../donnees/professionnels.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import { attendre } from '../services/attendre.ts'
import { type DocumentDuDmp, lireDocumentsDuDmp } from '../services/dmp.ts'
import { lireOrdonnances, refuserProchaine } from '../services/ordonnance-numerique.ts'

/** Ce que le service a enregistré depuis la dernière ordonnance que le scénario a vue. */
async function nouvelles(monde: Monde) {
  const vues = new Set(monde.vu.ordonnances?.map(({ numero }) => numero))
  const toutes = await lireOrdonnances(monde.simulateurs)
  monde.vu.ordonnances = toutes
  return toutes.filter(({ numero }) => !vues.has(numero))
}

function numerosDuDocument(monde: Monde): readonly string[] {
  const { document } = jugerSelonNosRegles(vuDe(monde, 'documentStructure').octets)
  if (!document) throw new NonVerifiable('Le document CDA ne se lit pas.')
  return numerosDOrdonnance(document)
}

const codesImprimes = async (monde: Monde) =>
  (await lireQr(vuDe(monde, 'documentProduit').octets)).codes

Given("l'Ordonnance Numérique refusera la prochaine ordonnance", async function (this: Monde) {
  await refuserProchaine(this.simulateurs)
})

Then(
  "l'Ordonnance Numérique l'a enregistrée une seule fois, sous le type {texte}",
  async function (this: Monde, type: string) {
    const prescripteur = professionnelDe(vuDe(this, 'utilisateur')).identifiantNational
    await attendre(
      () => lireOrdonnances(this.simulateurs),
      (toutes) => toutes.length > (this.vu.ordonnances?.length ?? 0),
    )
    const enregistrees = await nouvelles(this)
    this.constater(enregistreeUneFois(enregistrees, { type, prescripteur }))
    const [seule] = enregistrees
    if (seule) this.vu.ordonnance = seule
  },
)

Then("l'Ordonnance Numérique n'a rien enregistré de plus", async function (this: Monde) {
  this.constater(rienDePlus(await nouvelles(this)))
})

Then("l'écran montre le numéro de l'ordonnance", async function (this: Monde) {
  const { numero } = vuDe(this, 'ordonnance')
  this.constater(depotAffiche(await this.pilote.lireDepotOrdonnance(), numero))
})

Then("l'écran dit que l'ordonnance n'est pas enregistrée", async function (this: Monde) {
  this.constater(depotAffiche(await this.pilote.lireDepotOrdonnance(), null))
})

Then("il porte le numéro de l'ordonnance", function (this: Monde) {
  this.constater(numeroStructure(numerosDuDocument(this), vuDe(this, 'ordonnance').numero))
})

Then("il ne porte aucun numéro d'ordonnance", function (this: Monde) {
  this.constater(numeroStructure(numerosDuDocument(this), null))
})

Then("le code 2D imprimé porte le numéro de l'ordonnance", async function (this: Monde) {
  const deposee = vuDe(this, 'ordonnance')
  this.constater(codeImprime(await codesImprimes(this), deposee.numero))
  const { octets } = vuDe(this, 'documentProduit')
  this.constater(memePdf(createHash('sha256').update(octets).digest('hex'), deposee))
})

Then(
  'le DMP du patient reçoit, une seule fois chacune, {textes}',
  async function (this: Monde, titres: readonly string[]) {
    const lire = () => lireDocumentsDuDmp(this.brut.simulateurs, insAuDmp(this))
    const arrives = (documents: readonly DocumentDuDmp[]) =>
      titres.every((titre) => enVigueur(documents, titre).length > 0)
    const documents = await attendre(lire, arrives)
    for (const titre of titres)
      this.constater(envoiAutomatique(documents, titre), uneSeuleFois(documents, titre))
  },
)

Then("l'édition ne porte aucun code 2D d'ordonnance", async function (this: Monde) {
  this.constater(sansCode(await codesImprimes(this)))
})
