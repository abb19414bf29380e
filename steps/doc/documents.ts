import { Then, When } from '@cucumber/cucumber'
import { composerRapportDocument } from '../../reports/preuves/rapport-document.ts'
import { jugerSelonNosRegles } from '../../schemas/cda/juger-selon-nos-regles.ts'
import type { DocumentCda } from '../../schemas/cda/lecture/lire-document.ts'
import { lireEnTete } from '../../schemas/cda/lire-en-tete.ts'
import { destinatairesEnTete, destinatairesImprimes } from '../controles/doc/destinataires.ts'
import { enTeteIns } from '../controles/doc/en-tete-ins.ts'
import { nomFichier } from '../controles/doc/nom-fichier.ts'
import { pdfA } from '../controles/doc/pdf-a.ts'
import { prescriptionLue } from '../controles/doc/prescription.ts'
import { reglesCda } from '../controles/doc/regles-cda.ts'
import { annuleEtRemplace, remplacement } from '../controles/doc/remplacement.ts'
import { typeDocument } from '../controles/doc/type-document.ts'
import { corpsConcordant } from '../controles/ins/archive/corps-concordant.ts'
import { documentProduit } from '../controles/ins/document-produit.ts'
import { mentionsTraits } from '../controles/ins/edition/mentions.ts'
import { documentDEssai } from '../donnees/documents.ts'
import { professionnelDe } from '../donnees/professionnels.ts'
import { identiteDuPatient } from '../ins/editions.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { NiveauCda, TypeDocument, Utilisateur } from '../pilotes/contrat.ts'
import { preuveDuScenario } from '../scenario-en-cours.ts'
import { lireEdition } from '../services/edition.ts'

const CDA = { quoi: 'le document CDA R2', type: 'xml' }

/** Le document structuré, dont la lisibilité a déjà été jugée. */
function documentCda(monde: Monde): DocumentCda {
  const { document } = jugerSelonNosRegles(vuDe(monde, 'documentStructure').octets)
  if (!document) throw new NonVerifiable('Le document CDA ne se lit pas.')
  return document
}

const octetsCda = (monde: Monde): Uint8Array => vuDe(monde, 'documentStructure').octets

async function texteEdition(monde: Monde): Promise<string> {
  return (await lireEdition(vuDe(monde, 'documentProduit'))).texte
}

When(
  'elle/il rédige et termine un/une {typeDocument} {texte}, adressé(e) à {professionnels}',
  async function (
    this: Monde,
    type: TypeDocument,
    titre: string,
    professionnels: readonly Pick<Utilisateur, 'nom' | 'prenom'>[],
  ) {
    const destinataires = professionnels.map((personne) => ({
      ...{ nom: personne.nom, prenom: personne.prenom },
      identifiant: professionnelDe(personne).identifiantNational,
    }))
    const document = documentDEssai(type, titre, destinataires)
    const { accepte, messages } = await this.pilote.redigerDocument(document)
    if (!accepte) throw new NonVerifiable(`Document refusé : ${messages.join(' ')}`)
    this.vu.documentRedige = document
  },
)

When(
  'elle/il obtient le document structuré de niveau {niveauCda}',
  async function (this: Monde, niveau: NiveauCda) {
    const resultat = await this.pilote.exporterCda(niveau)
    if (resultat.fichier) {
      this.vu.documentStructure = resultat.fichier
      this.enregistreur.garderDocument(resultat.fichier)
    }
    this.constater(documentProduit(resultat, CDA))
  },
)

When('elle/il en rédige et termine une nouvelle version', async function (this: Monde) {
  this.vu.documentRemplace = vuDe(this, 'documentStructure')
  const { accepte, messages } = await this.pilote.remplacerDocument()
  if (!accepte) throw new NonVerifiable(`Nouvelle version refusée : ${messages.join(' ')}`)
})

Then('il remplace la version précédente, dans la même série', function (this: Monde) {
  const { document: avant } = jugerSelonNosRegles(vuDe(this, 'documentRemplace').octets)
  if (!avant) throw new NonVerifiable('La version précédente ne se lit pas.')
  this.constater(remplacement(avant, documentCda(this)))
})

Then("l'édition annonce qu'elle annule et remplace", async function (this: Monde) {
  this.constater(annuleEtRemplace(await texteEdition(this)))
})

When('le document est affiché', async function (this: Monde) {
  this.vu.documentAffiche = await this.pilote.lireDocumentAffiche()
})

Then('il suit les règles du CI-SIS', function (this: Monde) {
  this.constater(reglesCda(octetsCda(this)))
})

Then('son type est {texte}', function (this: Monde, type: string) {
  this.constater(typeDocument(documentCda(this), type))
})

Then("son corps est un PDF\\/A-1, qui dit ce que dit l'en-tête", async function (this: Monde) {
  const lecture = lireEnTete(octetsCda(this))
  const corps = lecture.lu ? lecture.enTete.corps : null
  if (!lecture.lu || !corps) throw new NonVerifiable('Le document n’a pas de corps encapsulé.')
  this.constater(pdfA(corps.octets, 'PDF encapsulé dans le document CDA'))
  const fichier = { nom: 'corps', type: corps.type ?? '', octets: corps.octets }
  const { texte } = await lireEdition(fichier)
  const mentions = mentionsTraits(await identiteDuPatient(this))
  this.constater(corpsConcordant(texte, lecture.enTete.titre ?? '', mentions))
})

Then(
  'son en-tête porte le matricule INS et les traits rendus par INSi',
  async function (this: Monde) {
    const lecture = lireEnTete(octetsCda(this))
    if (!lecture.lu) throw new NonVerifiable('Le document CDA ne se lit pas.')
    this.constater(enTeteIns(lecture.enTete.patient, await identiteDuPatient(this)))
  },
)

Then('son en-tête nomme ses destinataires', function (this: Monde) {
  const { destinataires } = vuDe(this, 'documentRedige')
  this.constater(destinatairesEnTete(documentCda(this), destinataires))
})

Then("l'édition nomme ses destinataires", async function (this: Monde) {
  const { destinataires } = vuDe(this, 'documentRedige')
  this.constater(destinatairesImprimes(await texteEdition(this), destinataires))
})

Then("l'édition est un PDF\\/A-1", function (this: Monde) {
  this.constater(pdfA(vuDe(this, 'documentProduit').octets, 'édition produite'))
})

Then(
  'son nom de fichier est celui que demande la messagerie sécurisée',
  async function (this: Monde) {
    const { nom } = vuDe(this, 'documentProduit')
    this.constater(nomFichier(nom, await identiteDuPatient(this)))
  },
)

Then("l'édition porte chaque ligne prescrite", async function (this: Monde) {
  this.constater(prescriptionLue(await texteEdition(this), vuDe(this, 'documentRedige').lignes))
})

Then('le document structuré est la preuve {numero}', async function (this: Monde, numero: string) {
  const { octets, auteur } = vuDe(this, 'documentStructure')
  this.enregistreur.joindre({ octets, type: 'application/xml', auteur: auteur ?? null })
  const preuve = preuveDuScenario(this.scenario, numero)
  await this.enregistreur.prendrePreuve(preuve, 'depuis-la-precedente')
})

Then(
  'le rapport de contrôle du document est la preuve {numero}',
  async function (this: Monde, numero: string) {
    const { octets } = vuDe(this, 'documentStructure')
    const rapport = await composerRapportDocument(octets, new Date())
    this.enregistreur.joindre({ octets: rapport, type: 'application/pdf' })
    const preuve = preuveDuScenario(this.scenario, numero)
    await this.enregistreur.prendrePreuve(preuve, 'depuis-la-precedente')
  },
)
