export function refusNode(version?: string): string | null
