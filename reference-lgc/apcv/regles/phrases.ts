/**
 * Ce qu'un médecin doit faire de chaque refus du service. Les codes `harness_` sont ceux du banc :
 * ceux du service réel ne sont pas publics (ins.md §15 [C]).
 */
const PHRASES: Readonly<Record<string, string>> = {
  harness_apcv_jeton_expire:
    'Le code présenté a expiré. Demandez au patient d’en afficher un autre.',
  harness_apcv_jeton_reutilise: 'Ce code a déjà servi. Demandez au patient d’en afficher un autre.',
  harness_apcv_jeton_inconnu:
    "Ce code n'est pas celui d'une appli carte Vitale. Scannez le code que le patient affiche dans l'appli.",
  harness_apcv_professionnel:
    "Le service de l'appli carte Vitale ne vous autorise pas à lire ce téléphone. Vérifiez votre carte CPS.",
  harness_apcv_contexte:
    'Aucune lecture n’est en cours. Demandez au patient de présenter son téléphone.',
}

/** Notre phrase quand nous avons mieux à dire que le service ; la sienne sinon. */
export const phraseDuService = (code: string, message: string): string => PHRASES[code] ?? message
