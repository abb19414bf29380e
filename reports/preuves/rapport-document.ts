import { jugerSelonNosRegles } from '../../schemas/cda/juger-selon-nos-regles.ts'
import { attribut, descendre, texteDe } from '../../schemas/cda/lecture/parcourir.ts'
import { REGLES_DOCUMENT } from '../../schemas/cda/regles/index.ts'
import { dateHeure } from '../campagne/dates.ts'
import { creerPdf, ENCRE, fonte, octetsPdf, type Pdf, SECONDAIRE, textePdf } from '../pdf.ts'

const MARGE = 48

function ecrire(doc: Pdf, texte: string, corps: number, couleur = ENCRE): void {
  const dit = textePdf(texte)
  fonte(doc, dit, corps > 11 ? 'gras' : 'texte', corps).fillColor(couleur)
  doc.text(dit, { width: doc.page.width - 2 * MARGE }).moveDown(0.4)
}

const GRAVITES = {
  bloquante: 'À corriger',
  avertissement: 'À revoir',
  information: 'Bon à savoir',
} as const

/**
 * Rapport de contrôle d'un document CDA, en PDF : ce qu'il est, ce que nos règles en disent, et ce que ce
 * rapport ne vaut pas. Il tient la place du rapport Gazelle dans une répétition (convergence.md §6).
 */
export async function composerRapportDocument(octets: Uint8Array, date: Date): Promise<Buffer> {
  const { document, constats } = jugerSelonNosRegles(octets)
  const racine = document?.racine ?? null
  const titre = texteDe(descendre(racine, 'title'))
  const code = descendre(racine, 'code')
  const doc = creerPdf({
    titre: 'Rapport de contrôle d’un document CDA R2',
    auteur: 'Banc de conformité',
    sujet: titre,
    date,
    options: { margin: MARGE },
  })
  doc.addPage()
  ecrire(doc, 'Rapport de contrôle d’un document CDA R2', 18)
  ecrire(doc, `Contrôlé le ${dateHeure(date.toISOString())} (heure de Paris)`, 10, SECONDAIRE)
  ecrire(doc, `Titre : ${titre || 'aucun'}`, 11)
  const type = `${attribut(code, 'code') ?? 'aucun'}, ${attribut(code, 'displayName') ?? ''}`
  ecrire(doc, `Type : ${type}`, 11)
  ecrire(doc, `Identifiant : ${attribut(descendre(racine, 'id'), 'root') ?? 'aucun'}`, 11)
  ecrire(doc, `Niveau : ${document?.niveau ?? 'illisible'} • ${octets.length} octets`, 11)
  const graves = constats.filter(({ gravite }) => gravite === 'bloquante').length
  const issue = graves === 0 ? 'aucune faute bloquante' : `${graves} faute(s) bloquante(s)`
  ecrire(doc, `${REGLES_DOCUMENT.length} règles du banc : ${issue}`, 14)
  for (const { gravite, message, lieu, remede, regle, source } of constats) {
    ecrire(doc, `${GRAVITES[gravite]} : ${message}`, 11)
    ecrire(doc, `${lieu} • ${regle} (${source}). ${remede}`, 9, SECONDAIRE)
  }
  ecrire(doc, 'Ce que ce rapport ne vaut pas', 14)
  ecrire(
    doc,
    'C’est une répétition : l’ANS demande le lien permanent du rapport de sa plateforme interopsegur.esante.gouv.fr. Les règles officielles que vous avez importées se jouent avec « npx segur valider ».',
    11,
  )
  return octetsPdf(doc)
}
