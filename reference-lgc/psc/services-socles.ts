import type { OptionsLgc } from '../options.ts'

/**
 * Ce que la connexion par PSC ouvre d'emblée et que le mot de passe laisse fermé (SC.PSC.15) : les
 * services que ce logiciel sait joindre au nom de l'utilisateur.
 */
export function servicesSocles({
  dmp,
  messagerie,
}: Pick<OptionsLgc['services'], 'dmp'> & { messagerie?: object | null }): readonly string[] {
  return [
    ...(dmp?.webPs ? ['le portail Web PS DMP'] : []),
    ...(messagerie ? ['la messagerie sécurisée'] : []),
  ]
}
