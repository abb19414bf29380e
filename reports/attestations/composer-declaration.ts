import { jourEcrit } from '../campagne/dates.ts'
import { creerPdf, octetsPdf } from '../pdf.ts'
import { ecrire } from '../rapport-pdf/blocs.ts'

export interface Declaration {
  preuve: string
  /** Ce que la preuve demande, tel que le catalogue le dit. */
  objet: string
  exigence: { id: string; intitule: string; enonce: string }
  /** Référentiel et révision. */
  rem: string
  produit: { nom: string; version: string | null }
  editeur: { denomination: string; siret: string | null; nie: string | null; nil: string | null }
  /** Ce que l'éditeur déclare, un paragraphe par élément. */
  texte: readonly string[]
  signataire: string
  fonction: string | null
  /** `AAAA-MM-JJ` */
  date: string
}

const dire = (libelle: string, valeur: string | null): string | null =>
  valeur === null ? null : `${libelle} : ${valeur}`

/** La déclaration d'un éditeur en PDF : qui déclare quoi, de quel logiciel, et la place de signer. */
export async function composerDeclaration(declaration: Declaration): Promise<Buffer> {
  const { preuve, objet, exigence, rem, produit, editeur, texte, signataire, fonction } =
    declaration
  const doc = creerPdf({
    titre: `Déclaration pour la preuve ${preuve}`,
    auteur: editeur.denomination,
    sujet: `${exigence.id}, ${rem}`,
    date: new Date(`${declaration.date}T12:00:00Z`),
    options: { margin: 72 },
  })
  doc.addPage()
  ecrire(doc, 'titre', 'Déclaration de l’éditeur')
  ecrire(doc, 'fort', `Preuve ${preuve} : ${objet}.`)
  ecrire(doc, 'texte', `Exigence ${exigence.id}, ${exigence.intitule}. ${exigence.enonce}`)
  ecrire(doc, 'texte', `Référentiel : ${rem}.`)
  doc.moveDown(0.5)
  ecrire(doc, 'section', 'Logiciel et éditeur')
  const faits = [
    `Logiciel : ${[produit.nom, produit.version].filter(Boolean).join(' ')}`,
    `Éditeur : ${editeur.denomination}`,
    dire('SIRET', editeur.siret),
    dire('NIE', editeur.nie),
    dire('NIL', editeur.nil),
  ]
  for (const fait of faits) if (fait !== null) ecrire(doc, 'texte', `${fait}.`)
  doc.moveDown(0.5)
  ecrire(doc, 'section', 'Ce que l’éditeur déclare')
  for (const paragraphe of texte) ecrire(doc, 'texte', paragraphe)
  doc.moveDown(1)
  ecrire(doc, 'fort', `Fait le ${jourEcrit(declaration.date)}.`)
  ecrire(doc, 'fort', [signataire, fonction].filter(Boolean).join(', '))
  ecrire(doc, 'second', 'Signature :')
  doc.moveDown(4)
  ecrire(
    doc,
    'second',
    'Rédigée par l’éditeur à l’aide du banc de conformité, qui n’a rien éprouvé de ce qu’elle dit.',
  )
  return octetsPdf(doc)
}
