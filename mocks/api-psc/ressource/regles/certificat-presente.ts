import { ecartApi } from '../../regle.ts'
import { jetonRefuse, type RegleAppel } from '../types.ts'

const SOURCE = 'psc.md §12 et §18'

/** La connexion présente un certificat digne de confiance. */
export const certificatPresente: RegleAppel = ({ certificat }) => {
  if (certificat === null)
    return jetonRefuse(
      'Client certificate required',
      ecartApi('appel-sans-certificat', SOURCE, 'V', 'Aucun certificat de client présenté.'),
    )
  if (certificat.defaut === null) return null
  return jetonRefuse(
    'Client certificate not trusted',
    ecartApi(
      'appel-certificat',
      SOURCE,
      'V',
      `Le certificat présenté n’est pas digne de confiance : ${certificat.defaut}.`,
    ),
  )
}
