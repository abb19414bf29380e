import type { Cog } from '../../cog/cog.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { type Erreur, erreurDe, SommaireErreurs } from '../../vues/champ.tsx'
import type { Identite, Justificatif } from '../identite.ts'
import { LIBELLES, libelleNumeroAssure } from '../libelles.ts'
import type { ChampVerrouillable, Verrous } from '../regles/verrous.ts'
import type { LieuxProposes } from '../saisie/lieu-cherche.ts'
import { ChampsComplementaires } from './champs-complementaires.tsx'
import { ChampsNaissance } from './champs-naissance.tsx'
import { ChoixJustificatif } from './choix-justificatif.tsx'

export interface PropsFormulaire {
  adresse: string
  valeurs: Identite
  problemes: readonly Erreur[]
  /** Matricule et OID déjà connus : montrés, jamais saisis. */
  ins: { matricule: string; oid: string } | null
  verrous: Verrous
  /** À la création : les titres proposés, et celui qu'on a choisi. */
  justificatif?: { proposes: readonly Justificatif[]; choisi: string }
  lieux: LieuxProposes | null
  caches: Readonly<Record<string, string>>
  bouton: string
  retour: string
  cog: Cog
  mutations: Mutations
}

/** Ce que chaque groupe de champs doit savoir du formulaire. */
export interface PropsGroupe extends PropsFormulaire {
  /** Le champ qui prend le curseur : le premier à corriger, ou le premier à saisir. */
  premier: string
}

const premierASaisir = (verrous: Verrous): ChampVerrouillable =>
  verrous.has('nomNaissance') ? 'premierPrenom' : 'nomNaissance'

/** Le formulaire d'identité, à la création comme à la modification. */
export function FormulaireIdentite(props: PropsFormulaire) {
  const { problemes, valeurs, mutations, justificatif } = props
  const verrous = verrousMontres(props)
  const groupe: PropsGroupe = {
    ...props,
    verrous,
    premier: problemes[0]?.champ ?? premierASaisir(verrous),
  }
  const libelles = {
    ...LIBELLES,
    numeroSecuriteSociale: libelleNumeroAssure(valeurs.numeroSecuriteSociale, mutations),
    justificatif: "Justificatif d'identité",
  }
  return (
    <form method="post" action={props.adresse} class="carte carte-dense" novalidate>
      {/* La touche Entrée déclenche le premier bouton du formulaire : ce doit être l'enregistrement. */}
      <button type="submit" hidden>
        {props.bouton}
      </button>
      {Object.entries(props.caches).map(([cle, valeur]) => (
        <input type="hidden" name={cle} value={valeur} />
      ))}
      {problemes.length > 0 && (
        <div class="groupe-champs">
          <SommaireErreurs erreurs={problemes} libelles={libelles} />
        </div>
      )}
      <ChampsNaissance {...groupe} />
      {justificatif && (
        <fieldset class="groupe-champs">
          <legend>
            <h2>Justificatif présenté</h2>
          </legend>
          <div class="grille-champs grille-large">
            <ChoixJustificatif
              justificatifs={justificatif.proposes}
              valeur={justificatif.choisi}
              erreur={erreurDe(problemes, 'justificatif')}
              obligatoire={false}
              vide="Aucun pour l'instant"
              aide="La date et votre nom sont notés avec lui"
            />
          </div>
        </fieldset>
      )}
      <ChampsComplementaires {...groupe} />
      <div class="groupe-champs">
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            {props.bouton}
          </button>
          <a class="bouton bouton-discret" href={props.retour}>
            Annuler
          </a>
        </div>
      </div>
    </form>
  )
}

/** Faute du mutant `verrou-invisible` : le champ paraît libre, et le serveur refuse. */
export const verrousMontres = ({
  verrous,
  mutations,
}: Pick<PropsFormulaire, 'verrous' | 'mutations'>): Verrous =>
  verrous.size > 0 && mutations.active('verrou-invisible') ? new Set() : verrous
