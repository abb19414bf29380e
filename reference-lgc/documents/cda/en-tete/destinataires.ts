import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Mutations } from '../../../mutations/interrupteur.ts'
import type { Contenu } from '../../modele/contenu.ts'
import type { Destinataire } from '../../modele/personnes.ts'
import { adresseCda, courrielCda, telephoneCda } from './coordonnees.ts'
import { idProfessionnel, nomCda } from './personne.ts'

/** Sa boîte MSSanté d'abord, son téléphone à défaut (cda.md §6 [V]). */
const joindre = (d: Destinataire): Fragment =>
  d.mssante === null
    ? telephoneCda(d.genre === 'professionnel' ? d.telephone : null)
    : courrielCda(d.mssante)

function destinataire(d: Destinataire): Fragment {
  const [adresse, titre] =
    d.genre === 'professionnel' ? ([d.adresse, d.titre] as const) : ([null, null] as const)
  const identifiant = d.genre === 'professionnel' ? d.identifiant : null
  return xml`<informationRecipient>
    <intendedRecipient>${
      identifiant === null
        ? null
        : xml`
      ${idProfessionnel(identifiant)}`
    }
      ${adresseCda(adresse)}
      ${joindre(d)}
      <informationRecipient>${nomCda({ nom: d.nom, prenom: d.prenom, titre })}</informationRecipient>
    </intendedRecipient>
  </informationRecipient>`
}

/** Chaque destinataire du papier est aussi dans l'en-tête (DOC.05, cda.md §6). */
export const destinatairesCda = (
  { destinataires }: Contenu,
  mutations: Mutations,
): readonly Fragment[] =>
  mutations.choisir('cda-sans-destinataires', destinataires.map(destinataire), () => [])
