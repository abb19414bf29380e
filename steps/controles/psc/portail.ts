import type { Constat } from '../../../reports/campagne/types.ts'
import type { ProfessionnelPsc } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'

interface PortailVu {
  texte: string
  identificationDemandee: boolean
}

/** PROV.PSC.01 : le portail Web PS DMP reconnaît l'utilisateur sans le réidentifier. */
export function portailOuvert(
  { texte, identificationDemandee }: PortailVu,
  { nom }: ProfessionnelPsc,
): Constat {
  return controler({
    id: 'psc.portail-ouvert',
    conforme: !identificationDemandee && normaliser(texte).includes(normaliser(nom)),
    attendu: `le portail ouvert au nom de ${nom}, sans nouvelle identification`,
    observe: identificationDemandee
      ? 'une identification est demandée'
      : `« ${texte.replace(/\s+/g, ' ').slice(0, 160)} »`,
    ou: 'passage au portail Web PS DMP',
    action: 'Offrir un lien vers le portail, et garder ouverte la session de Pro Santé Connect.',
    source: 'PROV.PSC.01 au catalogue ; psc.md §4 [V]',
  })
}
