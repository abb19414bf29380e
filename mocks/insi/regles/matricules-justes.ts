import { cleMatricule } from '../../../schemas/insi/cle-matricule.ts'
import type { MatriculeDemande } from '../lecture/faits.ts'
import { type Controle, refuserAnomalies } from './types.ts'

const REGLE = {
  regle: 'insi.matricule',
  source: 'ins.md §5.5 et §7',
  marque: 'V',
  ligne: 0,
} as const

function defaut(nom: string, matricule: MatriculeDemande | null): string | null {
  if (matricule?.numero == null) return null
  const juste = cleMatricule(matricule.numero)
  if (juste === null) return `${nom} : « ${matricule.numero} » n’a pas la forme d’un matricule.`
  if (matricule.cle === null || matricule.cle === juste) return null
  return `${nom} : la clé de ${matricule.numero} est ${juste}, reçu « ${matricule.cle} ».`
}

/** Un matricule de carte a 13 caractères et, s'il vient avec sa clé, elle est juste (ins.md §5.5). */
export const matriculesJustes: Controle = ({ message }) => {
  const carte = message?.corps.carte
  if (!carte) return null
  const messages = [
    defaut('MatriculeIndividu', carte.individu),
    defaut('MatriculeOD', carte.ouvrantDroit),
  ].filter((texte) => texte !== null)
  return refuserAnomalies(
    'harness_matricule',
    messages.map((texte) => ({ ...REGLE, message: texte })),
  )
}
