import { Then, When } from '@cucumber/cucumber'
import { documentProduit } from '../controles/ins/document-produit.ts'
import { documentDEssai } from '../donnees/documents.ts'
import { peindrePagePdf } from '../enregistreur/peindre-page-pdf.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { FichierProduit, TypeDocument } from '../pilotes/contrat.ts'
import { preuveDuScenario } from '../scenario-en-cours.ts'

const PDF = { quoi: 'l’édition en PDF', type: 'application/pdf' }
const ARCHIVE = { quoi: 'l’archive IHE_XDM.ZIP', type: 'application/zip' }

/** Le fichier produit devient ce que les contrôles jugent ; il reste rangé avec l'étape. */
function garder(monde: Monde, fichier: FichierProduit | null): void {
  if (!fichier) return
  monde.vu.documentProduit = fichier
  monde.enregistreur.garderDocument(fichier)
}

When(
  'elle/il rédige et termine un/une {typeDocument} {texte}',
  async function (this: Monde, type: TypeDocument, titre: string) {
    const document = documentDEssai(type, titre)
    const { accepte, messages } = await this.pilote.redigerDocument(document)
    if (!accepte) throw new NonVerifiable(`Document refusé : ${messages.join(' ')}`)
    this.vu.documentRedige = document
  },
)

When('elle/il imprime le document', async function (this: Monde) {
  const resultat = await this.pilote.imprimerDocument()
  garder(this, resultat.fichier)
  this.constater(documentProduit(resultat, PDF))
  const { octets } = vuDe(this, 'documentProduit')
  const legende = 'Édition produite, première page (PDF du logiciel, mis en image par le banc)'
  await this.enregistreur.noterImage(legende, () => peindrePagePdf(octets))
})

When('elle/il exporte le document', async function (this: Monde) {
  const resultat = await this.pilote.exporterDocument()
  garder(this, resultat.fichier)
  this.constater(documentProduit(resultat, ARCHIVE))
})

When(
  'elle/il règle les éditions sur le nom utilisé, le prénom utilisé et le code du lieu de naissance',
  async function (this: Monde) {
    await this.pilote.reglerEditions(['nomUtilise', 'prenomUtilise', 'lieuNaissance'])
  },
)

Then('le document produit est la preuve {numero}', async function (this: Monde, numero: string) {
  const { octets, type, auteur } = vuDe(this, 'documentProduit')
  this.enregistreur.joindre({ octets, type, auteur: auteur ?? null })
  const preuve = preuveDuScenario(this.scenario, numero)
  await this.enregistreur.prendrePreuve(preuve, 'depuis-la-precedente')
})
