import type { Cog, Lieu } from '../../cog/cog.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { Champ, erreurDe, SommaireErreurs } from '../../vues/champ.tsx'
import type { ChampSaisi, Identite } from '../identite.ts'
import { LIBELLES, libelleNumeroAssure } from '../libelles.ts'
import { CHAMPS_OBLIGATOIRES } from '../regles/champ-obligatoire.ts'
import { lexiqueNomNaissance } from '../regles/index.ts'
import type { Probleme } from '../regles/saisie.ts'
import { ChoixSexe } from './choix-sexe.tsx'
import { RechercheLieu } from './recherche-lieu.tsx'

export interface PropsFormulaire {
  adresse: string
  valeurs: Identite
  problemes: readonly Probleme[]
  /** Matricule et OID déjà connus : montrés, jamais saisis. */
  ins: { matricule: string; oid: string } | null
  lieux: { texte: string; trouves: readonly Lieu[] } | null
  caches: Readonly<Record<string, string>>
  bouton: string
  retour: string
  cog: Cog
  mutations: Mutations
}

/** Le formulaire d'identité, à la création comme à la modification. */
export function FormulaireIdentite(props: PropsFormulaire) {
  const { valeurs, problemes, mutations, cog } = props
  // Le curseur va au premier champ à corriger, ou au premier champ.
  const premier = problemes[0]?.champ ?? 'nomNaissance'
  const commun = (champ: ChampSaisi) => ({
    nom: champ,
    libelle: LIBELLES[champ],
    valeur: valeurs[champ],
    erreur: erreurDe(problemes, champ),
    obligatoire: CHAMPS_OBLIGATOIRES.includes(champ),
    prioritaire: champ === premier,
  })
  const nom = (champ: ChampSaisi) => ({
    ...commun(champ),
    conversion: 'majuscules' as const,
  })
  const libelles = {
    ...LIBELLES,
    numeroSecuriteSociale: libelleNumeroAssure(valeurs.numeroSecuriteSociale, mutations),
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
      <fieldset class="groupe-champs">
        <legend>
          <h2>Traits de naissance</h2>
        </legend>
        <div class="grille-champs grille-large">
          <Champ
            {...nom('nomNaissance')}
            conversion={
              lexiqueNomNaissance(mutations).conversionALaFrappe ? 'majuscules' : undefined
            }
          />
          <Champ {...nom('premierPrenom')} />
          <Champ {...nom('prenomsNaissance')} aide="Séparés par une espace ; rempli par INSi" />
          <Champ {...commun('dateNaissance')} aide="jj/mm/aaaa" saisie="numeric" />
          <ChoixSexe
            valeur={valeurs.sexe}
            erreur={erreurDe(problemes, 'sexe')}
            obligatoire={CHAMPS_OBLIGATOIRES.includes('sexe')}
          />
          <Champ {...commun('lieuNaissance')} aide={aideLieu(valeurs.lieuNaissance, cog)} />
        </div>
        <RechercheLieu lieux={props.lieux} />
      </fieldset>
      <fieldset class="groupe-champs">
        <legend>
          <h2>Nom et prénom utilisés, identifiants</h2>
        </legend>
        <div class="grille-champs grille-large">
          <Champ {...nom('nomUtilise')} aide="S'il diffère du nom de naissance" />
          <Champ {...nom('prenomUtilise')} aide="S'il diffère du premier prénom" />
          <Champ
            {...commun('numeroSecuriteSociale')}
            libelle={libelles.numeroSecuriteSociale}
            aide="De l'assuré, quinze caractères, clé comprise"
          />
          <Champ
            nom="matriculeIns"
            libelle={LIBELLES.matriculeIns}
            valeur={props.ins?.matricule ?? ''}
            aide="Donné par INSi, jamais saisi"
            lectureSeule
          />
          <Champ
            nom="oid"
            libelle={LIBELLES.oid}
            valeur={props.ins?.oid ?? ''}
            aide="Donné par INSi avec le matricule"
            lectureSeule
          />
        </div>
      </fieldset>
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

/** Le nom du lieu à côté de son code ; un code hors de la table avertit sans bloquer. */
function aideLieu(code: string, cog: Cog): string {
  if (code === '') return 'Commune ou pays, 99999 si le lieu est inconnu'
  return cog.nommer(code) ?? 'Code absent de la table des lieux : vérifiez-le'
}
