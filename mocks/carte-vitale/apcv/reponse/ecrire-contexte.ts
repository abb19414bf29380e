import { ESPACE_APCV } from '../../../../schemas/apcv/espaces.ts'
import { OID_INS } from '../../../../schemas/insi/oid.ts'
import type { Identite } from '../../../insi/identite.ts'
import { type Fragment, xml } from '../../../xml/gabarit.ts'
import type { ContexteApcv } from '../contextes.ts'

/** Un bénéficiaire et son INS : forme non officielle, la nôtre (ins.md §15 [C]). */
function beneficiaire({ matricule, ...traits }: Identite): Fragment {
  // Un NIA n'est pas un NIR : la carte n'en certifie pas.
  const nir =
    OID_INS[matricule.oid] === 'INS-NIA'
      ? null
      : xml`<NIRCertifie cle="${matricule.cle}">${matricule.numero}</NIRCertifie>`
  return xml`<Beneficiaire><NomUsage>${traits.nomNaissance}</NomUsage><NomFamille>${traits.nomNaissance}</NomFamille><Prenom>${traits.prenoms.split(' ')[0] ?? ''}</Prenom><ListePrenom>${traits.prenoms}</ListePrenom><Sexe>${traits.sexe}</Sexe><DateNaissance>${traits.dateNaissance}</DateNaissance><LieuNaissance>${traits.lieuNaissance}</LieuNaissance><Rang>${traits.ouvrantDroit?.rang ?? 1}</Rang>${nir}<INS><NumIdentifiant>${matricule.numero}</NumIdentifiant><Cle>${matricule.cle}</Cle><OID>${matricule.oid}</OID></INS></Beneficiaire>`
}

/** La réponse d'une authentification ou d'une restitution : le contexte, puis les bénéficiaires. */
export function ecrireContexte(
  element: 'AuthentifierUtilisateurProximiteRep' | 'RestituerContexteApCVRep',
  { identifiant, jeton, fin, appli }: ContexteApcv,
): Fragment {
  const contexte = xml`<ContexteApCV><Identifiant>${identifiant}</Identifiant><TokenApCV>${jeton}</TokenApCV><DateFinValidite>${fin.toISOString()}</DateFinValidite></ContexteApCV>`
  const liste = xml`<Beneficiaires>${appli.beneficiaires.map(beneficiaire)}</Beneficiaires>`
  return xml`<${element} xmlns="${ESPACE_APCV}" version="1.0">${contexte}${liste}</${element}>`
}

/** La réponse d'une destruction, vide. */
export const ecrireDestruction = (): Fragment =>
  xml`<DetruireContexteApCVRep xmlns="${ESPACE_APCV}" version="1.0"/>`
