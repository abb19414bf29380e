import { Given, Then, When } from '@cucumber/cucumber'
import { jugerSelonNosRegles } from '../../schemas/cda/juger-selon-nos-regles.ts'
import { mentionAffichee, mentionImprimee } from '../controles/doc/mention.ts'
import { rappelAbsent, rappelDu, rappelReporte } from '../controles/doc/rappels.ts'
import { recitEtEntrees } from '../controles/doc/recit-et-entrees.ts'
import { syntheseFidele, synthesePapier } from '../controles/doc/synthese.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import { lirePagesPdf } from '../pieces/lire-pdf.ts'
import type { EntreeDossier } from '../pilotes/contrat.ts'
import { lireEdition } from '../services/edition.ts'
import type { NomPatient } from '../types-parametres.ts'

/** Inscrit au dossier ce qu'un scénario demande ; refusé, le scénario n'éprouve rien. */
async function inscrire(monde: Monde, entrees: readonly EntreeDossier[]): Promise<void> {
  const { accepte, messages } = await monde.pilote.completerDossierMedical(entrees)
  if (!accepte) throw new NonVerifiable(`Dossier médical refusé : ${messages.join(' ')}`)
  monde.vu.entrees = entrees
}

Given(
  "son dossier médical porte la pathologie {texte}, code {texte}, du côté {cote}, l'allergie {texte} et le traitement {texte}, {int} comprimé toutes les {int} heures",
  async function (
    this: Monde,
    pathologie: string,
    code: string,
    cote: 'droit' | 'gauche',
    allergie: string,
    traitement: string,
    comprimes: number,
    heures: number,
  ) {
    await inscrire(this, [
      { rubrique: 'pathologie', libelle: pathologie, ald: false, code, cote },
      { rubrique: 'allergie', libelle: allergie, ald: false },
      { rubrique: 'traitement', libelle: traitement, ald: false, prise: { comprimes, heures } },
    ])
  },
)

Given(
  'son dossier médical porte la pathologie en affection de longue durée {texte}',
  async function (this: Monde, pathologie: string) {
    await inscrire(this, [{ rubrique: 'pathologie', libelle: pathologie, ald: true }])
  },
)

Then('il porte, codées et lisibles, les entrées du dossier médical', function (this: Monde) {
  const { document } = jugerSelonNosRegles(vuDe(this, 'documentStructure').octets)
  if (!document) throw new NonVerifiable('Le document CDA ne se lit pas.')
  const entrees = vuDe(this, 'entrees')
  this.constater(syntheseFidele(document, entrees), recitEtEntrees(document, entrees))
})

Then("l'édition dit les entrées du dossier médical", async function (this: Monde) {
  const { texte } = await lireEdition(vuDe(this, 'documentProduit'))
  this.constater(synthesePapier(texte, vuDe(this, 'entrees')))
})

When(
  "elle/il règle la mention d'information sur {texte}",
  async function (this: Monde, mention: string) {
    this.vu.enregistrement = await this.pilote.reglerMentionRgpd(mention)
    this.vu.mention = mention
  },
)

Then("l'affichage porte la mention d'information", function (this: Monde) {
  this.constater(mentionAffichee(vuDe(this, 'documentAffiche'), vuDe(this, 'mention')))
})

Then("l'édition porte la mention d'information sur chaque page", async function (this: Monde) {
  const pages = await lirePagesPdf(vuDe(this, 'documentProduit').octets)
  if (pages === null) throw new NonVerifiable('L’édition ne se lit pas page à page.')
  this.constater(mentionImprimee(pages, vuDe(this, 'mention')))
})

const reglerRappels = (ald: boolean) =>
  async function (this: Monde, mois: number): Promise<void> {
    this.vu.enregistrement = await this.pilote.reglerRappels({ ald, mois })
  }

When(
  'elle/il règle les rappels pour les affections de longue durée, tous les {int} mois',
  reglerRappels(true),
)
When(
  'elle/il règle les rappels sans les affections de longue durée, tous les {int} mois',
  reglerRappels(false),
)

When('elle/il reporte le rappel au {date}', async function (this: Monde, date: string) {
  this.vu.enregistrement = await this.pilote.reporterRappel(date)
})

Then(
  'la liste des volets à mettre à jour donne {identite} et le motif',
  async function (this: Monde, patient: NomPatient) {
    this.constater(rappelDu(await this.pilote.lireRappels(), patient))
  },
)

Then(
  'la liste des volets à mettre à jour ne donne pas {identite}',
  async function (this: Monde, patient: NomPatient) {
    this.constater(rappelAbsent(await this.pilote.lireRappels(), patient))
  },
)

Then(
  'la liste des volets à mettre à jour ne donne plus {identite} avant le {date}',
  async function (this: Monde, patient: NomPatient, date: string) {
    this.constater(rappelReporte(await this.pilote.lireRappels(), patient, date))
  },
)
