import { NOMS } from '../lire-vihf.ts'
import { MODES_AUTHENTIFICATION, type RegleVihf, type Vihf } from '../types.ts'

const REGLE = { regle: 'dmp.vihf-attributs', source: 'dmp.md §5, attributs', marque: 'V' } as const
const OBLIGATOIRES = ['LPS_Nom', 'LPS_Version', 'LPS_ID_HOMOLOGATION_DMP'] as const
const VERSIONS = ['3.0', '4.0']
const URN = 'urn:dmp'
const SYSTEME_USAGE = '1.2.250.1.213.1.1.4.248'
const SYSTEMES_ROLE = ['1.2.250.1.71.1.2.7', '1.2.250.1.213.1.1.4.6']
const FORMAT = 'urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName'

function defauts(vihf: Vihf, patientAttendu: boolean): readonly (string | false)[] {
  const valeur = (nom: string) => vihf.attributs.get(nom) ?? ''
  const connu = MODES_AUTHENTIFICATION.some((mode) => mode === vihf.mode)
  const [role] = vihf.roles
  return [
    !vihf.id && 'L’attribut ID manque.',
    vihf.formatEmetteur !== FORMAT && 'Issuer n’est pas au format X509SubjectName.',
    !vihf.sujet && 'Subject/NameID manque.',
    !VERSIONS.includes(valeur('VIHF_Version')) && 'VIHF_Version vaut 3.0 ou 4.0.',
    !connu && `Authentification_mode « ${vihf.mode ?? 'absent'} » inconnu.`,
    !vihf.structure && 'Identifiant_Structure manque.',
    !/^SA\d{2}\^[\d.]+$/.test(valeur('Secteur_Activite')) &&
      'Secteur_Activite ne s’écrit pas code^système.',
    vihf.mode !== 'DIRECTE' && !valeur(NOMS.sujet) && 'subject-id manque.',
    !role && 'Aucun rôle.',
    role !== undefined &&
      !SYSTEMES_ROLE.includes(role.systeme) &&
      `Le premier rôle est du système ${role.systeme}.`,
    patientAttendu && !vihf.patient && 'resource-id n’est pas un INS au format CX.',
    valeur('Ressource_URN') !== URN && `Ressource_URN vaut ${URN}.`,
    vihf.usage?.systeme !== SYSTEME_USAGE && `purposeofuse est du système ${SYSTEME_USAGE}.`,
    ...OBLIGATOIRES.map((nom) => !valeur(nom) && `${nom} manque.`),
  ]
}

/** Les attributs obligatoires et leurs systèmes de codes, tous les défauts à la fois. */
export const vihfAttributs: RegleVihf = ({ vihf, patientAttendu }) => {
  const messages = vihf ? defauts(vihf, patientAttendu).filter((d) => d !== false) : []
  if (messages.length === 0) return null
  return {
    faute: 'MOCK_VIHF_INCOMPLET',
    ecarts: messages.map((message) => ({ ...REGLE, message })),
  }
}
