import { tracerAcces } from '../../journaux/acces.ts'
import type { Requete } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { lireRecu } from '../depot.ts'
import type { DocumentRecu } from '../document-recu.ts'

/** Le document de l'adresse, écarté excepté ; l'accès est tracé au dossier du patient. */
export function ouvrirRecu(c: Requete, noyau: Noyau, operation: string): DocumentRecu | null {
  const id = entier(c.req.param('recu'))
  const recu = id === null ? null : lireRecu(noyau.base, id)
  if (!recu || recu.etat === 'ecarte') return null
  tracerAcces(noyau, {
    compte: c.var.seance.session.compte,
    patientId: recu.patientId,
    operation,
  })
  return recu
}

export const estMedecin = (c: Requete): boolean => c.var.seance.session.compte.role === 'medecin'
