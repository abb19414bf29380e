import type { Base } from '../../base/base.ts'
import type { Compte } from '../../comptes/compte.ts'
import { adresseDeConfiance } from '../regles/destinataires.ts'
import type { Boite, Famille } from './boite.ts'
import { ajouterBoite, boiteParAdresse, lireBoite } from './depot.ts'

interface BoiteDemandee {
  adresse: string
  famille: Famille
  libelle: string
}

/** Ajoute une boîte : chacun la sienne, celles de la structure par le responsable. */
export function ajouter(
  base: Base,
  compte: Pick<Compte, 'id' | 'administrateur'>,
  { adresse, famille, libelle }: BoiteDemandee,
): { boite: Boite } | { refus: string } {
  if (!adresseDeConfiance(adresse))
    return { refus: "Donnez l'adresse MSSanté de la boîte : elle finit par mssante.fr." }
  if (boiteParAdresse(base, adresse)) return { refus: 'Cette boîte est déjà réglée.' }
  if (famille !== 'PER' && !compte.administrateur)
    return { refus: 'Seul le responsable du cabinet ajoute la boîte d’un service.' }
  if (famille !== 'PER' && libelle === '')
    return { refus: "Donnez un intitulé : vos correspondants le liront à la place d'un nom." }
  const id = ajouterBoite(base, {
    ...{ adresse, famille },
    libelle: famille === 'PER' ? '' : libelle,
    compteId: famille === 'PER' ? compte.id : null,
  })
  const boite = lireBoite(base, id)
  if (!boite) throw new Error(`Boîte ${id} perdue à l'ajout`)
  return { boite }
}
