def tools(value, context):
    return value
