import type { Identite } from '../../insi/identite.ts'

/** Une appli carte Vitale : celui qui la tient, puis ses ayants droit rattachés. */
export interface Appli {
  /** `nessi-ruth` : ce qui la désigne dans les adresses du banc. */
  nom: string
  beneficiaires: readonly Identite[]
}

const enTirets = (texte: string) =>
  texte
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const nomDe = ({ nomNaissance, prenoms, matricule }: Identite, homonymes: number) => {
  const base = enTirets(`${nomNaissance} ${prenoms.split(' ')[0] ?? ''}`)
  return homonymes > 1 ? `${base}-${matricule.numero}` : base
}

/** Un ayant droit n'a pas d'appli à lui : il est rattaché à celle de l'assuré. */
const estAssure = ({ ouvrantDroit, matricule }: Identite) =>
  ouvrantDroit === null || ouvrantDroit.numero === matricule.numero

/**
 * Les applis de la base d'identités d'INSi : une par assuré vivant, avec ses ayants droit. Les deux
 * services parlent ainsi des mêmes personnes, celles du fichier de l'utilisateur comprises.
 */
export function applisDe(identites: readonly Identite[]): readonly Appli[] {
  const vivants = identites.filter((i) => i.statut === 'active' && !i.clesFausses)
  const assures = vivants.filter(estAssure)
  const bases = assures.map((i) => nomDe(i, 1))
  return assures.map((assure) => ({
    nom: nomDe(assure, bases.filter((base) => base === nomDe(assure, 1)).length),
    beneficiaires: [
      assure,
      ...vivants.filter((i) => !estAssure(i) && i.ouvrantDroit?.numero === assure.matricule.numero),
    ],
  }))
}
