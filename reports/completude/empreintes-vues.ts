import { empreinteOctets } from '../campagne/empreinte.ts'
import { type Execution, lireExecutions } from '../campagne/executions.ts'
import { lireEvenements } from '../campagne/lire-evenements.ts'
import { lireObjet } from '../campagne/lire-objet.ts'
import type { EvenementEtape } from '../campagne/types.ts'
import { situerPassage } from '../comparaison/contexte.ts'
import { normaliser } from '../comparaison/textes/normaliser.ts'

/** Empreintes de textes, par scénario et étape. */
export type Empreintes = ReadonlyMap<string, string>

/** Ce qu'une campagne garde de ce que le logiciel a montré, puis envoyé. */
export interface EmpreintesVues {
  ecrans: Empreintes
  messages: Empreintes
}

type Chemins = readonly (readonly [cle: string, chemin: string])[]

const ecranDe = ({ rang, texte, texteEcran }: EvenementEtape): Chemins =>
  texteEcran ? [[`${rang} ${texte}`, texteEcran.chemin]] : []

const envoisDe = ({ rang, texte, messages }: EvenementEtape): Chemins =>
  messages.map(({ service, operation, requete }, i) => [
    `${rang} ${texte} ${service} ${operation} ${i}`,
    requete,
  ])

function calculer(
  dossier: string,
  executions: readonly Execution[],
  cheminsDe: (etape: EvenementEtape) => Chemins,
): Empreintes {
  const trouvees = executions.flatMap((passage) => {
    const { reperes } = situerPassage({ dossier }, passage)
    return passage.etapes.flatMap(cheminsDe).flatMap(([cle, chemin]): [string, string][] => {
      const octets = lireObjet(dossier, chemin)
      if (octets === null) return []
      const texte = normaliser(octets.toString('utf8'), reperes)
      return [[`${passage.debut.scenario} ${cle}`, empreinteOctets(texte)]]
    })
  })
  return new Map(trouvees.reverse())
}

/**
 * L'empreinte du texte de chaque écran et de chaque envoi, par scénario et étape ; dates, heures et
 * identifiants n'y sont pas. Un scénario en plusieurs exemples garde le premier.
 */
export function empreintesVues(dossier: string): EmpreintesVues {
  const executions = lireExecutions(lireEvenements(dossier))
  return {
    ecrans: calculer(dossier, executions, ecranDe),
    messages: calculer(dossier, executions, envoisDe),
  }
}
