import { jourLong } from './dates-lues.ts'
import type { Codage } from './modele/codage.ts'
import type { Contenu, Remplacement } from './modele/contenu.ts'
import { nomDestinataire } from './saisie/destinataires.ts'

/** « Annule et remplace la version 1 du 20 novembre 2026 » : à l'écran comme sur le papier. */
export const mentionRemplacement = ({ version, termineLe }: Remplacement): string =>
  `Annule et remplace la version ${version} du ${jourLong(termineLe)}`

interface DestinataireImprime {
  nom: string
  precision: string
}

/** Tous ceux à qui le document s'adresse (DOC.05). */
export const destinatairesImprimes = ({
  destinataires,
  patient,
}: Pick<Contenu, 'destinataires' | 'patient'>): DestinataireImprime[] =>
  destinataires.map((d) => {
    const nom = nomDestinataire(d)
    if (d.genre === 'patient')
      return { nom, precision: patient.traits.sexe === 'F' ? 'patiente' : 'patient' }
    const ville = d.adresse ? `${d.adresse.codePostal} ${d.adresse.commune}`.trim() : ''
    return { nom, precision: [specialiteLue(d.specialite), ville].filter(Boolean).join(', ') }
  })

/** « Médecin - Pneumologie (SM) » de la nomenclature se lit « Pneumologie ». */
export const specialiteLue = (specialite: Codage | null): string =>
  specialite?.libelle.replace(/^Médecin - /, '').replace(/ \(SM\)$/, '') ?? ''
