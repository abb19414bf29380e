import type { Noyau } from '../../serveur/dependances.ts'
import type { Resultat } from '../bio/resultat.ts'
import { AUCUN_SIGNAL, signauxDe } from '../bio/signaux.ts'
import { lireDateHl7 } from '../cda/dates.ts'
import { ajouterRecu, garderOctets, type NouveauRecu } from '../depot.ts'
import type { Depot } from './issue.ts'
import { classement } from './preparer.ts'

type Lu = Pick<NouveauRecu, 'lu' | 'empreinte' | 'etat' | 'motif' | 'empreintePdf'>

/** Le nom du fichier sans son chemin, que l'expéditeur choisit. */
export const nomCourt = (nom: string): string =>
  nom.replace(/^.*[\\/]/, '').slice(0, 120) || 'document'

const chiffres = (texte: string): string => texte.replace(/\D/g, '').slice(0, 14).padEnd(14, '0')

/** Écrit le document, ses octets et ses signaux ; il n'est encore dans aucun dossier. */
export function ajouter(
  { base, horloge }: Noyau,
  { nom, octets, provenance, auteur }: Depot,
  d: Lu & { resultats: readonly Resultat[] },
): number {
  const recuLe = horloge.maintenant().toISOString()
  const envoi = provenance.canal === 'messagerie' ? provenance.date : recuLe
  const signaux =
    d.etat === 'illisible' ? AUCUN_SIGNAL : signauxDe(d.resultats, d.lu.interpretations)
  const id = ajouterRecu(base, {
    patientId: null,
    etat: d.etat,
    genre: d.lu.genre,
    provenance,
    recuLe,
    recuPar: auteur,
    nomFichier: nomCourt(nom),
    empreinte: d.empreinte,
    taille: octets.length,
    documentId: d.lu.id,
    setId: d.lu.setId,
    numero: d.lu.numero,
    empreintePdf: d.empreintePdf,
    lu: d.lu,
    ...classement(d.lu),
    date: lireDateHl7(d.lu.date)?.tri ?? chiffres(envoi),
    ...signaux,
    motif: d.motif,
  })
  garderOctets(base, id, { role: 'original', nom: nomCourt(nom), empreinte: d.empreinte, octets })
  return id
}
