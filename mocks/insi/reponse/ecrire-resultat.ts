import { ESPACES } from '../../../schemas/insi/espaces.ts'
import { element, type Fragment, xml } from '../../xml/gabarit.ts'
import type { CadreReponse } from '../formes/types.ts'
import type { Matricule } from '../identite.ts'
import { CHAMPS_TIQ } from '../pannes.ts'
import type { Reglages } from '../reglages.ts'
import type { CompteRendu } from './issue.ts'
import { matriculesRendus } from './matricules.ts'
import { tiq } from './tiq.ts'

const DATE_DEBUT = '1970-01-01'

/** Un fragment nommé, avec le préfixe choisi par les réglages. */
function balise(prefixe: string, nom: string, contenu: readonly Fragment[]): Fragment {
  const qualifie = `${prefixe}${nom}`
  return { xml: `<${qualifie}>${contenu.map((f) => f.xml).join('')}</${qualifie}>` }
}

function ecrireIns(nom: string, matricule: Matricule, p: string, reglages: Reglages): Fragment {
  const dates = element(`${p}DateDeb`, reglages.dates === 'absentes' ? null : DATE_DEBUT)
  const avant = reglages.dates === 'avant-identifiant'
  const identifiant = balise(p, 'IdIndividu', [
    element(`${p}NumIdentifiant`, matricule.numero),
    element(`${p}Cle`, reglages.cle === 'presente' ? matricule.cle : null),
    element(`${p}TypeMatricule`, reglages.typeMatricule === 'NIR' ? 'NIR' : null),
  ])
  const oid = element(`${p}OID`, matricule.oid)
  return balise(p, nom, avant ? [dates, identifiant, oid] : [identifiant, oid, dates])
}

function ecrireIndividu(
  { identite, degradations }: CompteRendu,
  p: string,
  { reglages, maintenant, prenomsDemandes }: CadreReponse,
): Fragment {
  if (!identite) return { xml: '' }
  const { actif, historique } = matriculesRendus(identite, reglages, maintenant)
  const traits = { ...tiq(identite, prenomsDemandes, reglages), ...degradations }
  return balise(p, 'INDIVIDU', [
    ecrireIns('INSACTIF', actif, p, reglages),
    ...historique.map((ancien) => ecrireIns('INSHISTO', ancien, p, reglages)),
    balise(
      p,
      'TIQ',
      CHAMPS_TIQ.map((champ) => element(`${p}${champ}`, traits[champ])),
    ),
  ])
}

/** Écrit un RESULTAT (ins.md §2.3), sous l'une des formes que le service réel prend. */
export function ecrireResultat(issue: CompteRendu, cadre: CadreReponse): Fragment {
  const prefixes = cadre.reglages.espaces === 'prefixes'
  const p = prefixes ? 'res:' : ''
  const contenu = [
    balise(p, 'CR', [
      element(`${p}CodeCR`, issue.code),
      element(`${p}LibelleCR`, issue.horsSchema ? null : issue.libelle),
    ]),
    ecrireIndividu(issue, p, cadre),
  ]
  if (prefixes) return xml`<res:RESULTAT xmlns:res="${ESPACES.res}">${contenu}</res:RESULTAT>`
  return xml`<RESULTAT xmlns="${ESPACES.res}" xmlns:rs="${ESPACES.rs}" xmlns:rv="${ESPACES.rv}">${contenu}</RESULTAT>`
}
